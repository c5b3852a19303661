package io.tickmark.sox.demo;

import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.sox.ControlTestDetails;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The register that a demo owner hands in for a test. */
@Component
@Profile("demo")
class DemoFiles {

    private final EvidenceRoom evidence;
    private final ReadingRoom reading;

    DemoFiles(EvidenceRoom evidence, ReadingRoom reading) {
        this.evidence = evidence;
        this.reading = reading;
    }

    /** The id of what was handed in. */
    String of(ControlTestDetails test) {
        return reading.linkedTo(test.id().subject()).getFirst().id().toString();
    }

    void handIn(ControlTestDetails test) {
        if (!reading.linkedTo(test.id().subject()).isEmpty()) {
            return;
        }
        var identity = test.identity();
        var provenance =
                new Provenance(EvidenceSource.SYSTEM_EXPORT, identity.from(), identity.to(), "ERP", "scheduled report");
        var file = new NewEvidence(test.id().subject(), identity.ref() + "-register.csv", provenance);
        try (var content = register(test)) {
            evidence.store(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream register(ControlTestDetails test) {
        var rows = IntStream.rangeClosed(1, test.sheet().items().size() * 3)
                .mapToObj(row -> row + "," + test.identity().from().plusDays(row * 5L) + ",released")
                .collect(Collectors.joining("\n"));
        var text = "no,date,status of " + test.identity().ref() + "\n" + rows + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
