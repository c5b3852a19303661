package io.tickmark.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.people.SignedIn;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkList;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work lists for programs, on behalf of the person whose token they hold. */
@Tag(name = "Work items")
@RestController
@RequestMapping("/api/v1/work-items")
@PreAuthorize("isAuthenticated()")
class WorkItemsResource {

    private static final int LARGEST_PAGE = 500;

    private final WorkList list;
    private final SignedIn signedIn;

    WorkItemsResource(WorkList list, SignedIn signedIn) {
        this.list = list;
        this.signedIn = signedIn;
    }

    @Operation(summary = "The open work items of the person, by due date")
    @GetMapping("/mine")
    WorkItemPage mine(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        var me = signedIn.id();
        var filter = WorkFilter.containing(text).due(null, dueBefore);
        return page(offset, limit, list.mineCount(me, filter), (from, most) -> list.mine(me, filter, from, most));
    }

    @Operation(summary = "The work items that the person's roles and positions are offered, by due date")
    @GetMapping("/team")
    WorkItemPage team(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        var groups = signedIn.groups();
        var filter = WorkFilter.containing(text).due(null, dueBefore);
        return page(
                offset, limit, list.teamCount(groups, filter), (from, most) -> list.team(groups, filter, from, most));
    }

    private static WorkItemPage page(
            int offset, int limit, int total, BiFunction<Integer, Integer, List<WorkItemDetails>> items) {
        var from = Malformed.within("offset", offset, 0, Integer.MAX_VALUE);
        var most = Malformed.within("limit", limit, 1, LARGEST_PAGE);
        var found = items.apply(from, most).stream().map(WorkItemResource::of).toList();
        return new WorkItemPage(total, from, found);
    }

    @Operation(summary = "One work item, open or closed")
    @GetMapping("/{id}")
    WorkItemResource one(@PathVariable long id) {
        return list.read(new WorkItemId(id)).map(WorkItemResource::of).orElseThrow(() -> new NotFound("work item", id));
    }
}
