package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.Roles;
import io.tickmark.sox.DeficiencyRegister;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingCycles;
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

/** The years of testing. */
@Tag(name = "Cycles and rounds")
@RestController
@RequestMapping("/api/v1/cycles")
@PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
class CyclesResource {

    private final TestingBinder binder;
    private final DeficiencyRegister register;
    private final TestingCycles cycles;

    CyclesResource(TestingBinder binder, DeficiencyRegister register, TestingCycles cycles) {
        this.binder = binder;
        this.register = register;
        this.cycles = cycles;
    }

    @Operation(summary = "All cycles, the latest year first")
    @GetMapping
    List<CycleResource> all() {
        return binder.cycles().stream().map(CycleResource::of).toList();
    }

    @Operation(summary = "One cycle")
    @GetMapping("/{id}")
    CycleResource one(@PathVariable String id) {
        return CycleResource.of(binder.cycle(TestingCycleId.of(id)));
    }

    @Operation(summary = "Open a cycle")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CycleResource open(@RequestBody CycleBody body) {
        return CycleResource.of(binder.cycle(cycles.open(body.command())));
    }

    @Operation(summary = "Close a cycle whose rounds are all closed or cancelled")
    @PostMapping("/{id}/close")
    CycleResource close(@PathVariable String id) {
        cycles.close(TestingCycleId.of(id));
        return one(id);
    }

    @Operation(summary = "The deficiencies found in a cycle")
    @GetMapping("/{id}/deficiencies")
    List<DeficiencyResource> deficiencies(@PathVariable String id) {
        return register.of(binder.cycle(TestingCycleId.of(id)).id()).stream()
                .map(DeficiencyResource::of)
                .toList();
    }
}
