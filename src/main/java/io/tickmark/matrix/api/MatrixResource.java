package io.tickmark.matrix.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.matrix.MatrixFile;
import io.tickmark.matrix.MatrixImport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports the matrix: preview first, then apply what was previewed. */
@Tag(name = "Matrix")
@RestController
@RequestMapping("/api/v1/matrix")
class MatrixResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MatrixImport imports;

    MatrixResource(MatrixImport imports) {
        this.imports = imports;
    }

    @Operation(summary = "What importing the file would do; nothing is written")
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PreviewResource preview(@RequestPart MultipartFile file) throws IOException {
        return PreviewResource.of(imports.preview(read(file)));
    }

    @Operation(summary = "What importing the file would do; nothing is written")
    @PostMapping(
            path = "/preview",
            consumes = {CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    PreviewResource preview(@RequestParam(defaultValue = "matrix") String fileName, InputStream body)
            throws IOException {
        return PreviewResource.of(imports.preview(imports.read(fileName, body)));
    }

    @Operation(summary = "Every fault of the file as CSV, however many; only the header where it is sound")
    @PostMapping(path = "/faults", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = CSV)
    void faults(@RequestPart MultipartFile file, HttpServletResponse response) throws IOException {
        write(read(file), response);
    }

    @Operation(summary = "Every fault of the file as CSV, however many; only the header where it is sound")
    @PostMapping(
            path = "/faults",
            consumes = {CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE},
            produces = CSV)
    void faults(@RequestParam(defaultValue = "matrix") String fileName, InputStream body, HttpServletResponse response)
            throws IOException {
        write(imports.read(fileName, body), response);
    }

    @Operation(
            summary = "Apply a file: all of it or nothing",
            description = "The fingerprint is that of its preview; where that says so, a reason is needed as well.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PreviewResource apply(
            @RequestPart MultipartFile file,
            @RequestParam String fingerprint,
            @RequestParam(required = false) @Nullable String reason)
            throws IOException {
        return PreviewResource.of(imports.apply(read(file), fingerprint, reason));
    }

    @Operation(summary = "Apply a file; the fingerprint is that of its preview")
    @PostMapping(consumes = {CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    PreviewResource apply(
            @RequestParam(defaultValue = "matrix") String fileName,
            @RequestParam String fingerprint,
            @RequestParam(required = false) @Nullable String reason,
            InputStream body)
            throws IOException {
        return PreviewResource.of(imports.apply(imports.read(fileName, body), fingerprint, reason));
    }

    private void write(MatrixFile file, HttpServletResponse response) throws IOException {
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("matrix-faults.csv")
                        .build()
                        .toString());
        imports.writeFaults(file, response.getOutputStream());
    }

    private MatrixFile read(MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return imports.read(name == null ? "matrix" : name, content);
        }
    }
}
