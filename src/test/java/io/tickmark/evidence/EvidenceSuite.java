package io.tickmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tickmark.As;
import io.tickmark.evidence.EvidenceFinding.Kind;
import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence from handing in to taking back, on any database. */
@ApplicationModuleTest(
        extraIncludes = {"people", "trail", "ui"},
        verifyAutomatically = false)
@Import(BoxAccess.class)
@TestPropertySource(properties = "tickmark.evidence.folder=target/evidence/${random.uuid}")
@WithMockUser(username = "l.garza", roles = "CONTROL_OWNER")
abstract class EvidenceSuite {

    private static final SubjectRef BOX = new SubjectRef("Box", "1");
    private static final SubjectRef TO_COME = new SubjectRef("Box", "to come");

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private ReadingRoom reading;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private Trail trail;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BoxAccess access;

    @Autowired
    private EvidenceSettings settings;

    private Path folder;

    @BeforeEach
    void a_folder_of_its_own() {
        folder = settings.folder();
    }

    @AfterEach
    void nothing_is_left_half_received() throws IOException {
        access.open();
        if (Files.exists(folder.resolve("incoming"))) {
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
        }
    }

    @Test
    void what_is_handed_in_comes_out_the_same_with_all_that_is_known() throws IOException {
        var from = new Provenance(
                EvidenceSource.SYSTEM_EXPORT, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), "SAP", "M. Silva");
        var stored = room.store(new NewEvidence(BOX, "../Aging Q3.csv", from), stream("a;b\n1;2\n"));
        var version = stored.current();
        assertThat(version.fileName()).isEqualTo("Aging Q3.csv");
        assertThat(version.uploadedBy().value()).isEqualTo("l.garza");
        assertThat(version.provenance()).isEqualTo(from);
        assertThat(version.sha256()).isEqualTo(Sha256.of(stream("a;b\n1;2\n")));
        try (var content = reading.open(version.id()).stream()) {
            assertThat(content.readAllBytes()).isEqualTo("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(history(stored)).contains("STORED", "DOWNLOADED");
        assertThat(trail.of(BOX))
                .anySatisfy(line -> assertThat(line.contentHash()).isEqualTo(version.sha256()));
    }

    @Test
    void EV_03_nothing_speaks_for_days_to_come_and_nothing_of_it_is_kept() {
        var tomorrow = LocalDate.now(ZoneOffset.ofHours(14)).plusDays(1);
        var said = new Provenance(EvidenceSource.DOCUMENT, LocalDate.of(2026, 1, 1), tomorrow, null, null);
        assertThatThrownBy(() -> room.store(new NewEvidence(TO_COME, "soon.txt", said), stream("soon")))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("yet to come");
        assertThat(reading.linkedTo(TO_COME)).isEmpty();
    }

    @Test
    void a_better_file_is_a_new_version_and_the_old_one_stays() throws IOException {
        var first = stored("first");
        var second =
                room.addVersion(first.id(), "better.txt", Provenance.of(EvidenceSource.DOCUMENT), stream("better"));
        assertThat(second.versions()).hasSize(2);
        assertThat(second.versions().getFirst().sha256())
                .isEqualTo(first.current().sha256());
        assertThat(second.current().number()).isEqualTo(2);
        try (var content = reading.open(first.current().id()).stream()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("first");
        }
    }

    @Test
    void one_file_serves_two_things_by_link() throws IOException {
        var other = new SubjectRef("Box", "2");
        var evidence = stored("shared");
        room.link(evidence.id(), other, "Same report covers both");
        room.link(evidence.id(), other, "Same report covers both");
        assertThat(reading.linkedTo(other)).hasSize(1);
        assertThat(reading.linkedTo(other).getFirst().subjects()).containsExactlyInAnyOrder(BOX, other);
    }

    @Test
    void EV_09_valid_evidence_of_a_related_thing_can_be_reused_until_it_is_linked() throws IOException {
        var related = new SubjectRef("Box", "1/again");
        var evidence = stored("covers both");
        var withdrawn = stored("no longer valid");
        room.withdraw(withdrawn.id(), "Wrong month");
        assertThat(reading.reusable(related))
                .extracting(EvidenceDetails::id)
                .contains(evidence.id())
                .doesNotContain(withdrawn.id());
        room.link(evidence.id(), related, "Same report");
        assertThat(reading.reusable(related)).extracting(EvidenceDetails::id).doesNotContain(evidence.id());
        assertThat(reading.reusable(new SubjectRef("Box", "9/again"))).isEmpty();
    }

    @Test
    void what_is_withdrawn_stays_readable_and_takes_nothing_more() throws IOException {
        var evidence = stored("wrong month");
        room.withdraw(evidence.id(), "Wrong month");
        var seen = reading.linkedTo(BOX).stream()
                .filter(one -> one.id().equals(evidence.id()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.withdrawal()).extracting("reason").isEqualTo("Wrong month");
        reading.open(seen.current().id()).stream().close();
        assertThatThrownBy(() -> room.withdraw(evidence.id(), "Again")).isInstanceOf(EvidenceWithdrawn.class);
        assertThatThrownBy(() -> room.withdraw(stored("x").id(), " ")).hasMessageEndingWith("(WF-10)");
    }

    @Test
    void a_flipped_byte_on_disk_is_found_refused_and_kept() throws IOException {
        var evidence = stored("precious");
        var file = fileOf(evidence);
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.writeString(file, "preciouS");
        assertThatThrownBy(() -> reading.open(evidence.current().id()))
                .isInstanceOf(EvidenceDamaged.class)
                .hasMessageContaining("EV-02");
        assertThatThrownBy(() -> reading.verify(evidence.current().id())).isInstanceOf(EvidenceDamaged.class);
        assertThat(history(evidence)).contains("REFUSED");
        stored("precious");
        assertThat(reading.verify(evidence.current().id()))
                .isEqualTo(evidence.current().sha256());
    }

    @Test
    void a_lost_file_is_told() throws IOException {
        var evidence = stored("lost");
        Files.delete(fileOf(evidence));
        assertThatThrownBy(() -> reading.open(evidence.current().id())).hasMessageContaining("gone");
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    void EV_02_a_check_of_all_names_what_is_missing_damaged_or_unknown() throws IOException {
        var intact = stored("intact here");
        var lost = stored("lost here");
        var spoilt = stored("spoilt here");
        Files.delete(fileOf(lost));
        assertThat(fileOf(spoilt).toFile().setWritable(true)).isTrue();
        Files.writeString(fileOf(spoilt), "spoiled here");
        var unknown = "ab".repeat(32);
        Files.writeString(Files.createDirectories(folder.resolve("ab/ab")).resolve(unknown), "who am I");
        var found = new ArrayList<EvidenceFinding>();
        check.run(found::add);
        assertThat(found)
                .extracting(EvidenceFinding::kind, EvidenceFinding::sha256)
                .contains(
                        tuple(Kind.MISSING, lost.current().sha256()),
                        tuple(Kind.DAMAGED, spoilt.current().sha256()),
                        tuple(Kind.UNKNOWN, unknown));
        assertThat(found)
                .extracting(EvidenceFinding::sha256)
                .doesNotContain(intact.current().sha256());
        stored("spoilt here");
    }

    @Test
    void a_decision_that_fails_leaves_a_file_but_no_record() throws IOException {
        transaction.executeWithoutResult(status -> {
            try {
                stored("orphan");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            status.setRollbackOnly();
        });
        var sha = Sha256.of(stream("orphan"));
        assertThat(reading.linkedTo(BOX))
                .noneMatch(one -> one.current().sha256().equals(sha));
        assertThat(folder.resolve(sha.substring(0, 2))).isDirectory();
    }

    @Test
    void what_is_not_allowed_is_not_stored() {
        assertThatThrownBy(() ->
                        room.store(new NewEvidence(BOX, "a.exe", Provenance.of(EvidenceSource.DOCUMENT)), stream("MZ")))
                .isInstanceOf(FileNotAllowed.class)
                .hasMessageContaining("EV-04");
        assertThat(trail.of(BOX)).extracting(TrailEntry::reasonCode).contains("EV-04");
    }

    @Test
    void EV_03_half_a_period_is_not_taken() {
        var day = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> new Provenance(EvidenceSource.DOCUMENT, day, null, null, null))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("first and its last day, or neither");
        assertThatThrownBy(() -> new Provenance(EvidenceSource.DOCUMENT, null, day, null, null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_broken_connection_leaves_nothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(
                        () -> room.store(new NewEvidence(BOX, "a.txt", Provenance.of(EvidenceSource.DOCUMENT)), broken))
                .isInstanceOf(IOException.class);
    }

    @Test
    void only_who_may_adds_and_reads() throws IOException {
        var evidence = stored("closed");
        access.closed = true;
        assertThatThrownBy(() -> stored("late")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> room.withdraw(evidence.id(), "Why")).isInstanceOf(Refused.class);
        access.hidden = true;
        assertThatThrownBy(() -> reading.open(evidence.current().id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.linkedTo(BOX)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.store(
                        new NewEvidence(
                                new SubjectRef("Unknown", "1"), "a.txt", Provenance.of(EvidenceSource.DOCUMENT)),
                        stream("a")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_owner_who_became_an_external_auditor_only_reads_SOD_08() throws IOException {
        var evidence = stored("mine");
        As.registered(people, "o.wner", Role.CONTROL_OWNER);
        As.turned(people, new PersonId("o.wner"), Role.EXTERNAL_AUDITOR);
        var other = new SubjectRef("Box", "2");
        As.person("o.wner", Role.EXTERNAL_AUDITOR, () -> {
            refused(() -> stored("another"));
            refused(() ->
                    room.addVersion(evidence.id(), "a.txt", Provenance.of(EvidenceSource.DOCUMENT), stream("better")));
            refused(() -> room.link(evidence.id(), other, "Covers both"));
            refused(() -> room.withdraw(evidence.id(), "Wrong"));
            assertThat(reading.linkedTo(BOX)).isNotEmpty();
        });
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Refused.class).hasMessageContaining("SOD-08");
    }

    @Test
    void what_comes_after_the_hand_over_is_flagged() throws IOException {
        var before = stored("in time");
        access.submitted = before.current().uploadedAt();
        var after = room.addVersion(before.id(), "a.txt", Provenance.of(EvidenceSource.DOCUMENT), stream("too late"));
        assertThat(after.versions()).extracting(EvidenceVersionDetails::late).containsExactly(false, true);
    }

    @Test
    void EV_05_what_is_linked_after_the_hand_over_is_flagged_there() throws IOException {
        var other = new SubjectRef("Box", "late link");
        var before = stored("older than the hand-over");
        access.submitted = before.current().uploadedAt();
        room.link(before.id(), other, "It covers this one too");
        assertThat(reading.linkedTo(other).getFirst().current().late()).isTrue();
        assertThat(reading.linkedTo(BOX).stream()
                        .filter(one -> one.id().equals(before.id()))
                        .findFirst()
                        .orElseThrow()
                        .current()
                        .late())
                .isFalse();
    }

    @Test
    void a_reason_has_room_for_two_thousand_characters() throws IOException {
        var evidence = stored("wordy");
        assertThatThrownBy(() -> room.withdraw(evidence.id(), "x".repeat(2_001)))
                .isInstanceOf(Malformed.class);
        room.withdraw(evidence.id(), "x".repeat(2_000));
    }

    private EvidenceDetails stored(String text) throws IOException {
        return room.store(new NewEvidence(BOX, "a.txt", Provenance.of(EvidenceSource.DOCUMENT)), stream(text));
    }

    private java.util.List<String> history(EvidenceDetails evidence) {
        return trail.of(EvidenceEvent.subject(evidence.id())).stream()
                .map(TrailEntry::action)
                .toList();
    }

    private Path fileOf(EvidenceDetails evidence) {
        var sha = evidence.current().sha256();
        return folder.resolve(sha.substring(0, 2)).resolve(sha.substring(2, 4)).resolve(sha);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
