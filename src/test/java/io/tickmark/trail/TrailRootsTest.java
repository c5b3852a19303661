package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.Databases.OnH2;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.trail.Verification.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The end of the chain, kept outside the database. */
@ApplicationModuleTest(
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
@OnH2
class TrailRootsTest {

    private static final Path FILE = Path.of("target", "trail-roots", UUID.randomUUID() + ".csv");

    @Autowired
    private TrailRoots roots;

    @Autowired
    private Trail trail;

    @DynamicPropertySource
    static void file(DynamicPropertyRegistry registry) {
        registry.add("tickmark.trail.roots", () -> FILE.toString());
    }

    @BeforeEach
    void one_entry_more(@Autowired ApplicationEventPublisher events) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.deleteIfExists(FILE);
        events.publishEvent((DomainEvent) () -> Fact.of("ControlTest", "t", "OPENED"));
    }

    @Test
    void the_end_is_noted_once() throws IOException {
        roots.note();
        roots.note();
        assertThat(Files.readAllLines(FILE)).singleElement().asString().contains("," + trail.end() + ",");
        assertThat(trail.verify().intact()).isTrue();
    }

    @Test
    void an_intact_verification_notes_the_end_with_itself_in_it() {
        trail.verify();
        assertThat(roots.all().getLast().seq()).isEqualTo(trail.end());
    }

    @Test
    void a_chain_written_anew_is_found_though_it_holds_in_itself() throws IOException {
        var seq = trail.end();
        Files.writeString(FILE, "2026-11-24T00:00:00Z," + seq + "," + "0".repeat(64) + "\n");
        var found = trail.verify().firstBreak();
        assertThat(found.damage()).isEqualTo(Damage.ROOT_DIFFERS);
        assertThat(found.seq()).isEqualTo(seq);
        assertThat(found.sentence()).contains("written anew");
        assertThat(roots.all()).hasSize(1);
    }

    @Test
    void what_somebody_wrote_into_the_file_is_found_instead_of_failing() throws IOException {
        roots.note();
        Files.writeString(FILE, "nothing to see here\n", StandardOpenOption.APPEND);
        var found = trail.verify().firstBreak();
        assertThat(found.damage().name()).isEqualTo("ROOT_UNREADABLE");
        assertThat(found.sentence())
                .isEqualTo("Line 2 of what was noted outside the database can't be read: “nothing to see here”.");
        roots.note();
        assertThat(roots.all()).hasSizeGreaterThan(1);
    }

    @Test
    void a_chain_shorter_than_what_was_noted_is_found() throws IOException {
        Files.writeString(FILE, "2026-11-24T00:00:00Z,100000," + "0".repeat(64) + "\n");
        assertThat(trail.verify().firstBreak().damage()).isEqualTo(Damage.CUT_OFF);
    }
}
