package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ContentHash;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.Inbox;
import io.tickmark.work.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@ActiveProfiles("demo")
@Import(SubmittedExamples.class)
abstract class SignOffWatchSuite {

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private SubmittedExamples examples;

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

    @BeforeEach
    void a_submitted_test() {
        var submitted = examples.next("first.csv");
        id = submitted.id();
        owner = submitted.owner();
        first = submitted.file();
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
    void WF_07_a_file_that_comes_in_the_moment_of_the_submission_ends_it() {
        var asked = examples.asked();
        id = asked.id();
        owner = asked.people().owner();
        handIn("first.csv");

        var late = SubmittedExamples.as(owner, () -> {
            var coming = new CompletableFuture<EvidenceDetails>();
            examples.decide(id, test -> {
                examples.submit(test, owner);
                coming.completeAsync(() -> handIn("late.csv"));
                coming.copy()
                        .completeOnTimeout(null, 500, TimeUnit.MILLISECONDS)
                        .join();
            });
            return coming.join();
        });

        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);
        assertThat(binder.test(id).signOffs()).allMatch(it -> it.state() == SignOffState.INVALIDATED);
        assertThat(late.current().fileName()).isEqualTo("late.csv");
    }

    @Test
    void EV_01_files_that_come_in_the_same_moment_all_arrive() {
        var files = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> handIn("late" + number + ".csv")))
                .toList();
        assertThat(files).allSatisfy(file -> assertThat(file.join().withdrawn()).isFalse());
        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);
    }

    @Test
    void WF_07_the_reviewer_learns_why_it_left_him() {
        examples.change(id, test -> test.reviewersPart().beginReview(REVIEWER, List.of()));
        handIn("late.csv");
        assertThat(told(REVIEWER.id())).anyMatch(words -> words.contains("so it went back to the tester."));
    }

    @Test
    void WF_09_a_late_file_and_a_conclusion_at_the_same_time_meet_in_one_version() {
        assertThatThrownBy(() -> As.person(
                        REVIEWER.id().value(),
                        Role.SOX_REVIEWER,
                        () -> examples.change(id, this::concludeWhileAFileComes)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(binder.test(id).state()).isEqualTo(TestState.RETURNED);
        assertThat(binder.test(id).conclusion()).isNull();
    }

    private void concludeWhileAFileComes(ControlTest test) {
        var files = evidence.of(test.id());
        var signing = new Signing(REVIEWER, Instant.now(), TestingExamples.TODAY, List.of(), SampleSoFar.NONE, files);
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing);
        CompletableFuture.runAsync(() -> handIn("late.csv")).join();
        tests.save(test);
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
        SubmittedExamples.as(owner, () -> examples.replace(first, "first.csv"));
        assertThat(binder.test(id).signOffBroken()).isTrue();
    }

    @Test
    void SOD_01_who_added_evidence_gave_it_and_the_owners_page_is_not_stale_for_it() {
        var asked = examples.asked();
        id = asked.id();
        owner = asked.people().owner();
        var seen = binder.test(id).version();

        handIn("early.csv");

        assertThat(binder.test(id).version()).isEqualTo(seen);
        examples.change(id, test -> assertThat(Hands.of(test).providers()).containsExactly(owner));
    }

    @Test
    void SOD_01_who_added_evidence_behind_a_block_gave_it_too() {
        var asked = examples.asked();
        id = asked.id();
        owner = asked.people().owner();
        examples.change(id, test -> test.leadsPart().block("The bank portal is down.", TestingExamples.PMO));

        handIn("early.csv");

        examples.change(id, test -> assertThat(Hands.of(test).providers()).containsExactly(owner));
    }

    @Test
    void SOD_01_of_two_who_add_evidence_at_once_both_gave_it() throws Exception {
        var asked = examples.asked();
        var performer = asked.people().performer();
        assertThat(performer).isNotNull().isNotEqualTo(asked.people().owner());
        id = asked.id();
        owner = asked.people().owner();
        try (var other = Executors.newSingleThreadExecutor()) {
            var second = transaction.execute(status -> {
                handIn("owner.csv");
                var started = other.submit(
                        () -> SubmittedExamples.as(performer, () -> examples.handIn(asked.id(), "performer.csv")));
                assertThatThrownBy(() -> started.get(300, TimeUnit.MILLISECONDS))
                        .as("it waits for the first")
                        .isInstanceOf(TimeoutException.class);
                return started;
            });
            second.get();
        }
        examples.change(id, test -> assertThat(Hands.of(test).providers()).containsExactlyInAnyOrder(owner, performer));
    }

    @Test
    void WF_06_what_was_signed_stays_readable_under_its_hash() {
        var hash = binder.test(id).signOffs().getFirst().contentHash();
        handIn("late.csv");
        var content = papers.paper(id, hash).content();
        assertThat(ContentHash.of(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(hash);
        assertThat(content).contains(first.toString());
        assertThat(papers.paper(id, hash).parts())
                .hasValueSatisfying(parts -> assertThat(parts.evidence()).containsOnlyKeys(first.toString()));
        assertThatThrownBy(() -> papers.paper(id, "0".repeat(64))).isInstanceOf(NotFound.class);
    }

    private EvidenceDetails handIn(String name) {
        return SubmittedExamples.as(owner, () -> examples.handIn(id, name));
    }

    private List<String> actions() {
        return As.person("d.marchetti", Role.SOX_PMO, () -> trail.of(id.subject())).stream()
                .map(TrailEntry::action)
                .toList();
    }
}
