package io.tickmark.matrix;

import io.tickmark.kernel.CurrentActor;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a matrix file into the matrix: first a look at what it would do, then all of it or nothing. */
@Service
@PreAuthorize("hasRole('" + Roles.SOX_PMO + "')")
public class MatrixImport {

    /** The one matrix, as the trail names it. */
    public static final SubjectRef SUBJECT = new SubjectRef("Matrix", "RCM");

    private final Matrix matrix;
    private final ControlRegister register;
    private final MatrixRevisions revisions;
    private final Locations locations;
    private final MatrixReach reach;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    MatrixImport(
            Matrix matrix,
            ControlRegister register,
            MatrixRevisions revisions,
            Locations locations,
            MatrixReach reach,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.matrix = matrix;
        this.register = register;
        this.revisions = revisions;
        this.locations = locations;
        this.reach = reach;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes a file in, refusing it as soon as it passes 10 MB. */
    public MatrixFile read(String fileName, InputStream content) throws IOException {
        return MatrixFile.read(fileName, content);
    }

    /** What applying the file would do; nothing is written. */
    @Transactional(readOnly = true)
    public MatrixPreview preview(MatrixFile file) {
        return preview(file, MatrixReader.read(file, locations.codes()), revisions.latest());
    }

    /** Writes every fault of the file as CSV, in the order in which they are found; nothing where there is none. */
    public void writeFaults(MatrixFile file, OutputStream target) throws IOException {
        var sheet = new MatrixFaultSheet(target);
        MatrixReader.read(file, locations.codes(), new MatrixFaults(sheet::add));
        sheet.finish();
    }

    /** Applies a file that needs no reason. */
    @Transactional
    public MatrixPreview apply(MatrixFile file, String fingerprint) {
        return apply(file, fingerprint, null);
    }

    /**
     * Applies the file in one transaction: a new version for each control that differs, and for no other.
     *
     * @param fingerprint of the preview that the person saw
     * @param reason why controls leave the tests of the year; asked for where the preview says so
     */
    @Transactional
    public MatrixPreview apply(MatrixFile file, String fingerprint, @Nullable String reason) {
        var revision = revisions.latest();
        var read = MatrixReader.read(file, locations.codes());
        var preview = preview(file, read, revision);
        if (!preview.sound()) {
            throw MatrixFileFaulty.of(preview);
        }
        if (!preview.fingerprint().equals(fingerprint)) {
            throw MatrixPreviewStale.of(file.name());
        }
        var why = preview.accepted(reason);
        takeNumber(file, revision + 1);
        register.record(preview, read.controls(), why);
        events.publishEvent(new MatrixImported(revision + 1, preview, why));
        return preview;
    }

    private MatrixPreview preview(MatrixFile file, MatrixReader.Result read, int revision) {
        var fingerprint = ContentHash.of((file.hash() + ":" + revision).getBytes(StandardCharsets.US_ASCII));
        var faults = read.faults();
        List<ControlChange> controls =
                faults.none() ? new MatrixComparison(matrix.current()).with(read.controls()) : List.of();
        return new MatrixPreview(
                file.name(), file.hash(), fingerprint, faults.kept(), faults.count(), controls, reach.of(controls));
    }

    private void takeNumber(MatrixFile file, int number) {
        try {
            revisions.saveAndFlush(new MatrixRevision(number, file, actor.get().id(), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw MatrixPreviewStale.of(file.name());
        }
    }
}
