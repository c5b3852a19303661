package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ContentHash;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.Inbox;
import io.tickmark.work.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "camunda.client.rest-address=http://127.0.0.1:1")
@ActiveProfiles("demo")
abstract class SignOffWatchSuite {

    @TempDir
    static Path files;

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private ControlTests tests;

    @Autowired
    private TestEvidence evidence;

    @Autowired
    private SignedPapers papers;

    @Autowired
    private TestingBinder binder;

    @Autowired
    private Trail trail;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TransactionTemplate transaction;

    private ControlTestId id;
    private PersonId owner;
    private EvidenceId first;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("tickmark.evidence.folder", files::toString);
    }

    @BeforeEach
    void a_submitted_test(@Autowired Rounds rounds) {
        var round = rounds.findAll().getFirst().id();
        var row = binder.tests(round).stream()
                .filter(it -> it.state() == TestState.NOT_STARTED)
                .findFirst()
                .orElseThrow();
        id = row.id();
        owner = row.people().owner();
        change(test -> test.ownersPart().evidenceRequested());
        first = handIn("first.csv").id();
        As.person(owner.value(), Role.CONTROL_OWNER, () -> change(this::submit));
    }

    @Test
    void WF_07_one_file_more_ends_the_sign_off_and_EV_05_is_flagged() {
        var signed = binder.test(id).signOffs().getFirst();
        assertThat(signed.state()).isEqualTo(SignOffState.VALID);

        var late = handIn("late.csv");

        assertThat(binder.test(id).signOffs().getFirst().state()).isEqualTo(SignOffState.INVALIDATED);
        assertThat(binder.test(id).signOffBroken()).isTrue();
        assertThat(late.current().late()).isTrue();
        assertThat(actions()).contains("EVIDENCE_ADDED", "SIGN_OFF_INVALIDATED", "RETURNED");
        assertThat(told(TESTER.id()))
                .anyMatch(words ->
                        words.endsWith("your sign-off holds no longer. The test is open again, at the tester's."));
    }

    @Test
    void WF_07_the_reviewer_learns_why_it_left_him() {
        change(test -> test.reviewersPart().beginReview(REVIEWER, List.of()));
        handIn("late.csv");
        assertThat(told(REVIEWER.id())).anyMatch(words -> words.contains("so it went back to the tester."));
    }

    @Test
    void WF_09_a_late_file_and_a_conclusion_at_the_same_time_meet_in_one_version() {
        assertThatThrownBy(() -> As.person(
                        REVIEWER.id().value(), Role.SOX_REVIEWER, () -> change(this::concludeWhileAFileComes)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);
        assertThat(binder.test(id).conclusion()).isNull();
    }

    private void concludeWhileAFileComes(ControlTest test) {
        var files = evidence.of(test.id());
        var signing = new Signing(REVIEWER, Instant.now(), TestingExamples.TODAY, List.of(), SampleSoFar.NONE, files);
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing);
        CompletableFuture.runAsync(() -> handIn("late.csv")).join();
        tests.saveAndFlush(test);
    }

    private List<String> told(PersonId person) {
        return As.person(person.value(), Role.SOX_TESTER, () -> inbox.mine(0, 100)).stream()
                .map(Notice::words)
                .toList();
    }

    @Test
    void WF_07_a_withdrawn_file_ends_the_sign_off() {
        As.person(owner.value(), Role.CONTROL_OWNER, () -> room.withdraw(first, "The wrong month."));
        assertThat(binder.test(id).signOffBroken()).isTrue();
    }

    @Test
    void WF_07_a_new_version_ends_the_sign_off() {
        As.person(owner.value(), Role.CONTROL_OWNER, () -> {
            try {
                return room.addVersion(first, "first.csv", provenance(), content("another"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(binder.test(id).signOffBroken()).isTrue();
    }

    @Test
    void SOD_01_who_added_evidence_gave_it_and_the_owners_page_is_not_stale_for_it() {
        var asked = binder.tests(binder.test(id).round()).stream()
                .filter(it -> it.state() == TestState.NOT_STARTED)
                .findFirst()
                .orElseThrow();
        id = asked.id();
        owner = asked.people().owner();
        change(test -> test.ownersPart().evidenceRequested());
        var seen = binder.test(id).version();

        handIn("early.csv");

        assertThat(binder.test(id).version()).isEqualTo(seen);
        change(test -> assertThat(Hands.of(test).providers()).containsExactly(owner));
    }

    @Test
    void WF_06_what_was_signed_stays_readable_under_its_hash() {
        var hash = binder.test(id).signOffs().getFirst().contentHash();
        handIn("late.csv");
        var content = papers.content(id, hash);
        assertThat(ContentHash.of(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(hash);
        assertThat(content).contains(first.toString());
        assertThatThrownBy(() -> papers.content(id, "0".repeat(64))).isInstanceOf(NotFound.class);
    }

    private void submit(ControlTest test) {
        var files = evidence.of(test.id());
        test.ownersPart().provideEvidence(owner, Instant.now(), true, null);
        test.testersPart()
                .saveDraft(
                        filled(
                                test.details().sheet(),
                                files.pieces().keySet().iterator().next()),
                        TESTER,
                        List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(files));
        papers.keep(test, files);
    }

    private static Signing signing(EvidenceAtHand files) {
        return new Signing(TESTER, Instant.now(), TestingExamples.TODAY, List.of(), SampleSoFar.NONE, files);
    }

    private static TestSheet filled(TestSheet blank, String file) {
        var cells = blank.attributes().stream()
                .collect(Collectors.toMap(
                        TestAttribute::code, it -> Cell.of(CellResult.PASS), (a, b) -> a, TreeMap::new));
        var items = blank.items().stream()
                .map(item -> new SampleItem(item.number(), "line " + item.number(), cells, List.of(file)))
                .toList();
        return new TestSheet(blank.attributes(), items, "");
    }

    private void change(Consumer<ControlTest> change) {
        transaction.executeWithoutResult(status -> {
            var test = tests.findById(id.value()).orElseThrow();
            change.accept(test);
            tests.save(test);
        });
    }

    private EvidenceDetails handIn(String name) {
        return As.person(owner.value(), Role.CONTROL_OWNER, () -> {
            try {
                return room.store(new NewEvidence(id.subject(), name, provenance()), content(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Provenance provenance() {
        return new Provenance(EvidenceSource.SYSTEM_EXPORT, null, null, null, null);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> actions() {
        return As.person("d.marchetti", Role.SOX_PMO, () -> trail.of(id.subject())).stream()
                .map(TrailEntry::action)
                .toList();
    }
}
