package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.Roles;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.sox.TestingRounds;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rounds of a cycle: plan, look, change people, open, cancel. */
@Tag(name = "Cycles and rounds")
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
class RoundsResource {

    private final TestingBinder binder;
    private final TestingRounds rounds;

    RoundsResource(TestingBinder binder, TestingRounds rounds) {
        this.binder = binder;
        this.rounds = rounds;
    }

    @Operation(summary = "The rounds of a cycle")
    @GetMapping("/cycles/{cycle}/rounds")
    List<RoundResource> all(@PathVariable String cycle) {
        return binder.rounds(TestingCycleId.of(cycle)).stream()
                .map(RoundResource::of)
                .toList();
    }

    @Operation(summary = "What a round would be, with every gap and conflict; nothing is saved")
    @PostMapping("/cycles/{cycle}/rounds/preview")
    RoundPreviewResource preview(@PathVariable String cycle, @RequestBody RoundBody body) {
        return RoundPreviewResource.of(rounds.preview(body.command(cycle)));
    }

    @Operation(summary = "Plan a round; people may be changed until it is opened")
    @PostMapping("/cycles/{cycle}/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    RoundResource plan(@PathVariable String cycle, @RequestBody RoundBody body) {
        return RoundResource.of(binder.round(rounds.plan(body.command(cycle))));
    }

    @Operation(summary = "One round")
    @GetMapping("/rounds/{id}")
    RoundResource one(@PathVariable String id) {
        return RoundResource.of(binder.round(TestingRoundId.of(id)));
    }

    @Operation(summary = "Put other people on a planned test")
    @PostMapping("/rounds/{id}/people")
    RoundResource change(@PathVariable String id, @RequestBody RoundChange body) {
        rounds.change(TestingRoundId.of(id), body.version(), body.change().command());
        return one(id);
    }

    @Operation(summary = "Open a planned round; its process starts")
    @PostMapping("/rounds/{id}/open")
    RoundResource open(@PathVariable String id, @RequestBody RoundOpening body) {
        rounds.open(TestingRoundId.of(id), body.version());
        return one(id);
    }

    @Operation(summary = "Cancel a round and every test of it that isn't concluded")
    @PostMapping("/rounds/{id}/cancel")
    RoundResource cancel(@PathVariable String id, @RequestBody RoundCancelling body) {
        rounds.cancel(TestingRoundId.of(id), body.version(), body.reason());
        return one(id);
    }
}
