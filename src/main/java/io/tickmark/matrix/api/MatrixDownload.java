package io.tickmark.matrix.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.matrix.MatrixExport;
import io.tickmark.people.Roles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The matrix as the file it can be imported from. */
@Tag(name = "Matrix")
@RestController
class MatrixDownload {

    private final MatrixExport export;

    MatrixDownload(MatrixExport export) {
        this.export = export;
    }

    @Operation(summary = "The matrix as CSV; importing it again changes nothing")
    @GetMapping(path = "/api/v1/matrix", produces = "text/csv")
    @PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
    void download(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("matrix.csv").build().toString());
        export.write(response.getOutputStream());
    }
}
