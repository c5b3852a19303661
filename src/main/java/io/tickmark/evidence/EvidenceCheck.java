package io.tickmark.evidence;

import io.tickmark.evidence.EvidenceFinding.Kind;
import io.tickmark.people.Roles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lays all records beside all files and tells what doesn't match, one by one, in constant memory (EV-02). */
@Service
public class EvidenceCheck {

    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EvidenceFiles files;
    private final EvidenceStore store;

    EvidenceCheck(EvidenceFiles files, EvidenceStore store) {
        this.files = files;
        this.store = store;
    }

    /** Hears what was found. */
    public interface Report {
        void found(EvidenceFinding finding) throws IOException;
    }

    /** Reads every file once per record; takes as long as that takes. */
    @PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.EXTERNAL_AUDITOR + "', '" + Roles.SOX_PMO + "')")
    public void run(Report report) throws IOException {
        checkRecords(report);
        checkFiles(report);
    }

    private void checkRecords(Report report) throws IOException {
        var batch = files.keptAfter(BEFORE_ALL, Limit.of(BATCH));
        while (!batch.isEmpty()) {
            for (var kept : batch) {
                check(kept, report);
            }
            batch = files.keptAfter(batch.getLast().version(), Limit.of(BATCH));
        }
    }

    private void check(KeptContent kept, Report report) throws IOException {
        try (var content = store.open(kept.sha256())) {
            if (!Sha256.of(content).equals(kept.sha256())) {
                report.found(kept.found(Kind.DAMAGED));
            }
        } catch (NoSuchFileException e) {
            report.found(kept.found(Kind.MISSING));
        }
    }

    private void checkFiles(Report report) throws IOException {
        try (var all = store.all()) {
            var batch = new ArrayList<String>();
            for (var each = all.iterator(); each.hasNext(); ) {
                batch.add(each.next());
                if (batch.size() == BATCH || !each.hasNext()) {
                    tellUnknown(batch, report);
                    batch.clear();
                }
            }
        }
    }

    private void tellUnknown(List<String> hashes, Report report) throws IOException {
        var known = new HashSet<>(files.known(hashes));
        for (var hash : hashes) {
            if (!known.contains(hash)) {
                report.found(new EvidenceFinding(Kind.UNKNOWN, hash, null, null, null));
            }
        }
    }
}
