package io.tickmark.matrix.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlLevel;
import io.tickmark.matrix.ControlStatus;
import io.tickmark.matrix.Frequency;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.MatrixFilter;
import io.tickmark.matrix.RiskRating;
import io.tickmark.people.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The controls of the matrix, for all who work on it; an administrator has no business here. */
@Tag(name = "Controls")
@RestController
@RequestMapping("/api/v1/controls")
@PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
class ControlsResource {

    private static final int LARGEST_PAGE = 500;

    private final Matrix matrix;

    ControlsResource(Matrix matrix) {
        this.matrix = matrix;
    }

    @Operation(summary = "The current version of each control that matches, by id")
    @GetMapping
    ControlPage find(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable BusinessProcess process,
            @RequestParam(required = false) @Nullable ControlLevel level,
            @RequestParam(required = false) @Nullable Boolean key,
            @RequestParam(required = false) @Nullable Frequency frequency,
            @RequestParam(required = false) @Nullable RiskRating rating,
            @RequestParam(defaultValue = "") String ownerRole,
            @RequestParam(required = false) @Nullable ControlStatus status,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        var filter = new MatrixFilter(search, process, level, key, frequency, rating, ownerRole, status);
        var from = Malformed.within("offset", offset, 0, Integer.MAX_VALUE);
        var controls = matrix.find(filter, from, Malformed.within("limit", limit, 1, LARGEST_PAGE));
        return new ControlPage(
                matrix.count(filter),
                from,
                controls.stream().map(ControlResource::of).toList());
    }

    @Operation(summary = "All versions of a control, the newest first")
    @GetMapping("/{id}")
    List<ControlResource> versions(@PathVariable String id) {
        if (!ControlId.isValid(id)) {
            throw new NotFound("control", id);
        }
        return matrix.versions(new ControlId(id)).stream()
                .map(ControlResource::of)
                .toList();
    }
}
