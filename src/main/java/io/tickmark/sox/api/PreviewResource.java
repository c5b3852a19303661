package io.tickmark.sox.api;

import io.tickmark.kernel.Change;
import io.tickmark.sox.ControlChange;
import io.tickmark.sox.ControlChange.Kind;
import io.tickmark.sox.MatrixFault;
import io.tickmark.sox.MatrixPreview;
import java.util.List;

/**
 * What an import would do, or did.
 *
 * @param fingerprint to be given when the file is applied
 * @param changes the controls concerned, without the unchanged ones
 * @param faultCount all faults; a file with one changes nothing
 * @param faults the first thousand
 */
record PreviewResource(
        String fileName,
        String fileHash,
        String fingerprint,
        int added,
        int changed,
        int retired,
        int unchanged,
        List<ChangeResource> changes,
        int faultCount,
        List<MatrixFault> faults) {

    /** One control and, where it is changed, each field before and after. */
    record ChangeResource(String controlId, String title, Kind kind, List<Change> fields) {

        static ChangeResource of(ControlChange change) {
            return new ChangeResource(change.control().value(), change.title(), change.kind(), change.fields());
        }
    }

    static PreviewResource of(MatrixPreview preview) {
        return new PreviewResource(
                preview.fileName(),
                preview.fileHash(),
                preview.fingerprint(),
                preview.count(Kind.ADDED),
                preview.count(Kind.CHANGED),
                preview.count(Kind.RETIRED),
                preview.count(Kind.UNCHANGED),
                preview.controls().stream()
                        .filter(it -> it.kind() != Kind.UNCHANGED)
                        .map(ChangeResource::of)
                        .toList(),
                preview.faultCount(),
                preview.faults());
    }
}
