package io.tickmark.matrix;

import io.tickmark.kernel.Malformed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or, where there are faults, why it won't.
 *
 * @param fileName as given
 * @param fileHash SHA-256 of the file, hex
 * @param fingerprint of file and matrix together; applying asks for it again (WF-09)
 * @param faults the first thousand, in the order of the rows
 * @param faultCount all of them
 * @param controls every control concerned, by id; empty where there are faults
 * @param touched those among them that are being tested
 */
public record MatrixPreview(
        String fileName,
        String fileHash,
        String fingerprint,
        List<MatrixFault> faults,
        int faultCount,
        List<ControlChange> controls,
        List<TouchedControl> touched) {

    private static final int LONGEST_REASON = 2_000;

    public MatrixPreview {
        faults = List.copyOf(faults);
        controls = List.copyOf(controls);
        touched = List.copyOf(touched);
    }

    /** Whether applying asks for a reason (domain.md 2.4). */
    public boolean needsReason() {
        return touched.stream().anyMatch(TouchedControl::needsReason);
    }

    /** The reason that is kept, if one was given; refused where there must be one. */
    @Nullable
    String accepted(@Nullable String given) {
        var reason = given == null ? "" : given.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new Malformed("Say it in at most " + LONGEST_REASON + " characters, not in " + reason.length() + ".");
        }
        if (reason.isEmpty() && needsReason()) {
            throw MatrixReasonMissing.of(this);
        }
        return reason.isEmpty() ? null : reason;
    }

    /** The reason, for a control that needs one. */
    @Nullable
    String reasonFor(ControlId control, @Nullable String reason) {
        return touched.stream().anyMatch(it -> it.needsReason() && it.control().equals(control)) ? reason : null;
    }

    public boolean sound() {
        return faultCount == 0;
    }

    public List<ControlChange> of(ControlChange.Kind kind) {
        return controls.stream().filter(it -> it.kind() == kind).toList();
    }

    public int count(ControlChange.Kind kind) {
        return of(kind).size();
    }

    /** Whether applying would change any control. */
    public boolean changesSomething() {
        return count(ControlChange.Kind.UNCHANGED) < controls.size();
    }
}
