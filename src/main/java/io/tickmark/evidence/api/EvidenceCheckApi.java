package io.tickmark.evidence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.evidence.EvidenceCheck;
import io.tickmark.evidence.EvidenceFinding;
import io.tickmark.people.Roles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All stored evidence compared with its records, for who answers for it or audits it. */
@RestController
@Tag(name = "Evidence")
class EvidenceCheckApi {

    private final EvidenceCheck check;

    EvidenceCheckApi(EvidenceCheck check) {
        this.check = check;
    }

    @GetMapping(path = "/api/v1/evidence/check", produces = "text/csv")
    @PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.EXTERNAL_AUDITOR + "', '" + Roles.SOX_PMO + "')")
    @Operation(
            summary =
                    "Every missing or damaged file, and every file no record names, as CSV; a line comes as it is found",
            description = "Reads all files, so it takes its time. Only the header comes where all is well.")
    public void check(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        var csv = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
        csv.printRecord("finding", "sha256", "evidenceId", "versionId", "fileName");
        csv.flush();
        check.run(found -> {
            print(csv, found);
            csv.flush();
        });
    }

    private static void print(CSVPrinter csv, EvidenceFinding found) throws IOException {
        csv.printRecord(found.kind(), found.sha256(), found.evidence(), found.version(), found.fileName());
    }
}
