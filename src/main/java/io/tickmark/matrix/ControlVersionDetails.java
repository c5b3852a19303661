package io.tickmark.matrix;

import io.tickmark.kernel.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One version of a control, as it will always read: a version is never changed, only followed by the next.
 *
 * @param id the version's own id
 * @param control the control it is a version of
 * @param version 1, 2, 3 …
 * @param content the forty columns
 * @param recordedAt when the import brought it
 * @param recordedBy the username of the person who applied that import
 * @param contentHash SHA-256 of the content, hex; a sign-off is bound to it (WF-07)
 */
public record ControlVersionDetails(
        UUID id,
        ControlId control,
        int version,
        ControlContent content,
        Instant recordedAt,
        String recordedBy,
        String contentHash) {

    public String title() {
        return content.statement().title();
    }

    /** Each column that differs from an earlier version, before and after. */
    public List<Change> changesSince(ControlVersionDetails earlier) {
        return MatrixComparison.differences(control, earlier.content, content);
    }

    /** This version at each place it is tested at. */
    public List<ControlInstanceRef> instances() {
        return scope().places()
                .map(place -> new ControlInstanceRef(control, version, place.orElse(null)))
                .toList();
    }

    public ControlStatement statement() {
        return content.statement();
    }

    public ControlScope scope() {
        return content.scope();
    }

    public ControlRisk risk() {
        return content.risk();
    }

    public ControlDesign design() {
        return content.design();
    }

    public CosoMapping coso() {
        return content.coso();
    }

    public ControlRoles roles() {
        return content.roles();
    }

    public TestPlan plan() {
        return content.plan();
    }
}
