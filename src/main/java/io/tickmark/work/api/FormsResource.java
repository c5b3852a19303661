package io.tickmark.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.NotFound;
import io.tickmark.work.FormDesk;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkList;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The simple forms for programs, so that they know what to answer. */
@Tag(name = "Work items")
@RestController
@RequestMapping("/api/v1/work-items/{id}/form")
@PreAuthorize("isAuthenticated()")
class FormsResource {

    private final WorkList list;
    private final FormDesk forms;

    FormsResource(WorkList list, FormDesk forms) {
        this.list = list;
        this.forms = forms;
    }

    @Operation(summary = "The simple form of the item: the keys that an answer to /complete has, and what each may be")
    @GetMapping
    FormResource of(@PathVariable long id) {
        return list.read(new WorkItemId(id))
                .map(forms::formOf)
                .map(FormResource::of)
                .orElseThrow(() -> new NotFound("work item", id));
    }
}
