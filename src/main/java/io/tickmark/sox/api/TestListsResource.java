package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.people.Roles;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestSlice;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tests of a round or a cycle, narrowed as on their pages: open ones first, by the day they are due. */
@Tag(name = "Cycles and rounds")
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
class TestListsResource {

    private static final int LARGEST_PAGE = 500;

    private final TestingBinder binder;
    private final TestLists lists;

    TestListsResource(TestingBinder binder, TestLists lists) {
        this.binder = binder;
        this.lists = lists;
    }

    @Operation(summary = "The tests of a round: open ones first, by the day they are due")
    @GetMapping("/rounds/{id}/tests")
    TestPage ofRound(
            @PathVariable String id,
            @RequestParam(defaultValue = "ALL") TestSlice slice,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable BusinessProcess process,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        var round = binder.round(TestingRoundId.of(id));
        var choice = new TestChoice(slice, search, process, holder);
        return page(TestScope.of(round.id()), round.cycle(), choice, offset, limit);
    }

    @Operation(summary = "The tests of all rounds of a cycle: open ones first, by the day they are due")
    @GetMapping("/cycles/{cycle}/tests")
    TestPage ofCycle(
            @PathVariable String cycle,
            @RequestParam(defaultValue = "ALL") TestSlice slice,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable BusinessProcess process,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        var id = TestingCycleId.of(cycle);
        return page(TestScope.of(id), id, new TestChoice(slice, search, process, holder), offset, limit);
    }

    private TestPage page(TestScope scope, TestingCycleId cycle, TestChoice choice, int offset, int limit) {
        var from = Malformed.within("offset", offset, 0, Integer.MAX_VALUE);
        var most = Malformed.within("limit", limit, 1, LARGEST_PAGE);
        var today = binder.today(cycle);
        var tests = lists.page(scope, choice, today, from, most);
        return new TestPage(
                lists.figures(scope, choice, today).count(choice.slice()),
                from,
                tests.stream().map(TestRowResource::of).toList());
    }
}
