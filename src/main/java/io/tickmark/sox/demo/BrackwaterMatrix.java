package io.tickmark.sox.demo;

import io.tickmark.matrix.MatrixImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brackwater's matrix, taken from its file for the year the demo plays in. */
@Component
@Profile("demo")
class BrackwaterMatrix {

    private final MatrixImport matrixImport;

    BrackwaterMatrix(MatrixImport matrixImport) {
        this.matrixImport = matrixImport;
    }

    void take(DemoYear year) {
        try (var content = new ClassPathResource("demo/rcm.csv").getInputStream()) {
            var moved = year.moved(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            var bytes = new ByteArrayInputStream(moved.getBytes(StandardCharsets.UTF_8));
            var file = matrixImport.read("brackwater-rcm-" + year.year() + ".csv", bytes);
            matrixImport.apply(file, matrixImport.preview(file).fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
