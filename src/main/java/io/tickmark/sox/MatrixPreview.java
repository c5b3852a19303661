package io.tickmark.sox;

import java.util.List;

/**
 * What an import would do, or, where there are faults, why it won't.
 *
 * @param fileName as given
 * @param fileHash SHA-256 of the file, hex
 * @param fingerprint of file and matrix together; applying asks for it again (WF-09)
 * @param faults the first thousand, in the order of the rows
 * @param faultCount all of them
 * @param controls every control concerned, by id; empty where there are faults
 */
public record MatrixPreview(
        String fileName,
        String fileHash,
        String fingerprint,
        List<MatrixFault> faults,
        int faultCount,
        List<ControlChange> controls) {

    public MatrixPreview {
        faults = List.copyOf(faults);
        controls = List.copyOf(controls);
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
