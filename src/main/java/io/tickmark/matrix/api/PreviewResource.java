package io.tickmark.matrix.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.tickmark.kernel.Change;
import io.tickmark.matrix.ControlChange;
import io.tickmark.matrix.ControlChange.Kind;
import io.tickmark.matrix.MatrixFault;
import io.tickmark.matrix.MatrixPreview;
import io.tickmark.matrix.TestOfControl;
import io.tickmark.matrix.TouchedControl;
import java.util.List;

/**
 * What an import would do, or did.
 *
 * @param fingerprint to be given when the file is applied
 * @param changes the controls concerned, without the unchanged ones
 * @param touched the controls among them that are being tested
 * @param needsReason whether applying asks for a reason: a control leaves the tests of the year (domain.md 2.4)
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
        List<TouchedResource> touched,
        boolean needsReason,
        int faultCount,
        List<MatrixFault> faults) {

    /** One control and, where it is changed, each field before and after. */
    record ChangeResource(String controlId, String title, Kind kind, List<Change> fields) {

        static ChangeResource of(ControlChange change) {
            return new ChangeResource(change.control().value(), change.title(), change.kind(), change.fields());
        }
    }

    /** A control that is being tested: its tests under way, and whether what happens to it needs a reason. */
    record TouchedResource(String controlId, Kind kind, List<TestRef> underWay, boolean needsReason) {

        static TouchedResource of(TouchedControl touched) {
            return new TouchedResource(
                    touched.control().value(),
                    touched.change().kind(),
                    touched.underWay().stream().map(TestRef::of).toList(),
                    touched.needsReason());
        }
    }

    /** A test under way; which states there are is for those to say who test. */
    record TestRef(@Schema(format = "uuid") String id, String ref, String state) {

        static TestRef of(TestOfControl test) {
            return new TestRef(test.subject().id(), test.ref(), test.state());
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
                preview.touched().stream().map(TouchedResource::of).toList(),
                preview.needsReason(),
                preview.faultCount(),
                preview.faults());
    }
}
