package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One control instance, tested in one round: from the question to the owner to the reviewed conclusion. */
@Entity
@Table(name = "sox_control_test")
@DynamicUpdate
class ControlTest extends AbstractAggregateRoot<ControlTest> {

    private static final int LONGEST_TEXT = 4_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID roundId;
    private UUID cycleId;

    @Embedded
    private TestIdentity identity;

    @Embedded
    private Assignment people;

    @Embedded
    private DueDate due;

    @Enumerated(EnumType.STRING)
    private TestState state;

    @Embedded
    private Workpaper paper;

    @Embedded
    private ReviewNotes notes;

    @Embedded
    private OwnerQuestions questions;

    @Embedded
    private SignOffs signOffs;

    @Embedded
    private Reopening reopening;

    @SuppressWarnings("NullAway.Init")
    protected ControlTest() {}

    ControlTest(TestingRoundId round, TestingCycleId cycle, PlannedTest plan) {
        this.id = ControlTestId.create().value();
        this.roundId = round.value();
        this.cycleId = cycle.value();
        this.identity = plan.identity();
        this.people = plan.people();
        this.due = DueDate.of(plan.dueOn());
        this.state = TestState.NOT_STARTED;
        this.paper = new Workpaper(plan.sheet());
        this.notes = new ReviewNotes();
        this.questions = new OwnerQuestions();
        this.signOffs = new SignOffs();
        this.reopening = new Reopening();
    }

    void assign(Assignment changed) {
        requireState("ASSIGN", state == TestState.NOT_STARTED);
        var before = people;
        people = changed;
        changed(fact("ASSIGNED")
                .changed("owner", before.owner(), changed.owner())
                .changed("tester", before.tester(), changed.tester())
                .changed("reviewer", before.reviewer(), changed.reviewer()));
    }

    /** The engine asked the owner; said once or many times. */
    void evidenceRequested() {
        if (state == TestState.NOT_STARTED) {
            become(TestState.EVIDENCE_REQUESTED, "EVIDENCE_REQUESTED");
        }
    }

    void provideEvidence(PersonId by, Instant at, boolean anyEvidence, @Nullable String answer) {
        requireState("PROVIDE_EVIDENCE", state.canBecome(TestState.EVIDENCE_RECEIVED));
        var question = questions.open();
        if (question.isEmpty() && !anyEvidence) {
            throw TestRefusal.noEvidence(id());
        }
        question.ifPresent(open -> {
            if (answer == null || answer.isBlank()) {
                throw TestRefusal.noAnswer(id());
            }
            requireWords("PROVIDE_EVIDENCE", answer);
            open.answer(answer, by, at);
        });
        become(TestState.EVIDENCE_RECEIVED, "EVIDENCE_PROVIDED", fact -> fact.because(null, answer));
    }

    /** A tester took it. */
    void beginTesting(PersonDetails by, List<Performed> history) {
        requireState("TEST", state.isWithTester());
        refuse("TEST", objection(TestStep.TEST_CONTROL, by, history));
        people = people.testedBy(by.id());
        if (state == TestState.EVIDENCE_RECEIVED) {
            become(TestState.IN_TESTING, "TESTING_BEGUN");
        }
    }

    void saveDraft(TestSheet draft, PersonDetails by, List<Performed> history) {
        beginTesting(by, history);
        paper.draft(id(), "SAVE_DRAFT", draft, by.id());
    }

    /** One item failed, and the tester says why that looks random: more items tell (DT-2). */
    void expand(String cause, int more, PersonDetails by, List<Performed> history, Instant at) {
        beginTesting(by, history);
        requireWords("EXPAND_SAMPLE", cause);
        var before = paper.sheet().items().size();
        paper.expand(id(), new Expansion(more, cause.strip(), by.id(), at), identity.plannedTotal());
        changed(fact("SAMPLE_EXPANDED").changed("items", before, before + more).because("DT-2", cause.strip()));
    }

    void askOwner(String question, PersonDetails by, List<Performed> history, Instant at) {
        beginTesting(by, history);
        requireWords("ASK_OWNER", question);
        questions.ask(question, by.id(), at);
        signOffs.invalidate();
        become(TestState.EVIDENCE_REQUESTED, "OWNER_ASKED", fact -> fact.because(null, question.strip()));
    }

    /** Signs the grid over its content (WF-07). */
    void submit(Conclusion proposal, boolean relies, Signing signing) {
        beginTesting(signing.by(), signing.history());
        notes.requireAllAnswered(id());
        paper.requireReliance(id(), signing.by().id(), relies);
        paper.propose(id(), proposal, identity.plannedTotal());
        signOffs.invalidate();
        var hash = content(signing.evidence()).hash();
        signOffs.sign(signing.by().id(), signing.at(), SignOffRole.TESTER, proposal, hash);
        become(
                TestState.SUBMITTED,
                "SUBMITTED",
                fact -> fact.changed("proposed", null, proposal).hashed(hash));
    }

    /** A reviewer took it. */
    void beginReview(PersonDetails by, List<Performed> history) {
        requireState("REVIEW", state.isWithReviewer());
        refuse("REVIEW", objection(TestStep.REVIEW_TEST, by, history));
        people = people.reviewedBy(by.id());
        if (state == TestState.SUBMITTED) {
            become(TestState.IN_REVIEW, "REVIEW_BEGUN");
        }
    }

    UUID raiseNote(@Nullable Integer item, String text, PersonDetails by, List<Performed> history, Instant at) {
        beginReview(by, history);
        requireWords("RAISE_NOTE", text);
        var note = notes.raise(item, text, by.id(), at);
        changed(fact("NOTE_RAISED").changed("note", null, text.strip()));
        return note.id();
    }

    void answerNote(UUID note, String words, PersonDetails by, List<Performed> history, Instant at) {
        beginTesting(by, history);
        requireWords("ANSWER_NOTE", words);
        notes.get(note).answer(words, by.id(), at);
        changed(fact("NOTE_ANSWERED").changed("answer", null, words.strip()));
    }

    void closeNote(UUID note, PersonId by, Instant at) {
        requireState("CLOSE_NOTE", state.isWithReviewer());
        notes.close(id(), note, by, at);
        changed(fact("NOTE_CLOSED").changed("note", NoteState.ANSWERED, NoteState.CLOSED));
    }

    void returnToTester(PersonDetails by, List<Performed> history) {
        beginReview(by, history);
        notes.requireOneOpen(id());
        signOffs.invalidate();
        paper.returned();
        become(TestState.RETURNED, "RETURNED");
    }

    /** Stands behind the test: the same content the tester signed, and nothing left open (WF-04, WF-07). */
    void conclude(Conclusion outcome, @Nullable String comment, Signing signing) {
        beginReview(signing.by(), signing.history());
        notes.requireAllClosed(id());
        var hash = content(signing.evidence()).hash();
        if (!signOffs.holdFor(hash)) {
            throw TestRefusal.signOffBroken(id());
        }
        paper.conclude(id(), outcome, comment, identity.plannedTotal());
        signOffs.sign(signing.by().id(), signing.at(), SignOffRole.REVIEWER, outcome, hash);
        move(TestState.CONCLUDED);
        registerEvent(new ControlTestConcluded(
                id(),
                outcome,
                fact("CONCLUDED")
                        .changed("conclusion", null, outcome)
                        .hashed(hash)
                        .because(null, comment)));
    }

    /** The evidence is another than a moment ago: signatures under what it was hold no longer (WF-07). */
    void evidenceChanged(SortedMap<String, String> evidence) {
        if (isSigned()) {
            var hash = content(evidence).hash();
            signOffs.brokenBy(hash)
                    .ifPresent(stood -> changed(fact("SIGN_OFF_INVALIDATED")
                            .changed("signOff", SignOffState.VALID, SignOffState.INVALIDATED)
                            .changed("content", stood, hash)
                            .because("WF-07", null)));
        }
    }

    boolean isSigned() {
        return signOffs.anyValid();
    }

    /** What a signature stands under, with this evidence. */
    TestContent content(SortedMap<String, String> evidence) {
        return paper.content(identity, evidence);
    }

    /** When it was handed to the reviewer; empty while it isn't with him or done (EV-05). */
    Optional<Instant> submittedAt() {
        return state.isSubmitted() ? signOffs.submittedAt() : Optional.empty();
    }

    void reopen(ReopenReason reason, String text, PersonDetails by, boolean cycleClosed) {
        requireState("REOPEN", state.canBecome(TestState.REOPENED));
        reopening.requireAllowed(id(), cycleClosed, text);
        if (state == TestState.LOCKED && !reopening.locked(id(), by)) {
            changed(fact("REOPENING_ASKED").because(reason.name(), text.strip()));
            return;
        }
        if (state == TestState.CONCLUDED) {
            reopening.concluded(id(), by, people.reviewer());
        }
        signOffs.supersede();
        var before = paper.reopen();
        move(TestState.REOPENED);
        registerEvent(new ControlTestReopened(
                id(),
                reopening.count(),
                fact("REOPENED").changed("conclusion", before, null).because(reason.name(), text.strip())));
    }

    void lock() {
        if (state == TestState.CONCLUDED) {
            become(TestState.LOCKED, "LOCKED");
        }
    }

    void cancel(String reason) {
        if (state.canBecome(TestState.CANCELLED)) {
            become(TestState.CANCELLED, "CANCELLED", fact -> fact.because(null, reason));
        }
    }

    void moveDueDate(LocalDate to, String reason, PersonDetails by) {
        if (!by.has(Role.SOX_PMO)) {
            throw TestRefusal.mayNotMoveDue(id());
        }
        requireState("MOVE_DUE_DATE", !state.isOver());
        if (reason.isBlank()) {
            throw TestRefusal.dueReasonMissing(id());
        }
        if (to.equals(due.on())) {
            throw TestRefusal.dueUnchanged(id(), to);
        }
        var before = due.on();
        due = due.movedTo(to);
        registerEvent(new TestDueDateMoved(
                id(),
                fact("DUE_DATE_MOVED")
                        .changed("dueOn", before, to)
                        .changed("moves", due.moves() - 1, due.moves())
                        .because(null, reason.strip())));
    }

    /** Every command says which version it saw (WF-09). */
    void requireVersion(long seen, String action) {
        if (version() != seen) {
            throw TestRefusal.stale(id(), action);
        }
    }

    /** What stands against the person doing a step of this test (SOD-01, 02, 03, 08). */
    Optional<Objection> objection(TestStep step, PersonDetails person, List<Performed> history) {
        return switch (step) {
            case PROVIDE_EVIDENCE -> segregation(history).toOwner(person);
            case TEST_CONTROL -> segregation(history).toTester(person, reviewers());
            case REVIEW_TEST -> segregation(history).toReviewer(person, testers());
        };
    }

    private Segregation segregation(List<Performed> history) {
        return new Segregation(identity, people, history);
    }

    private Set<PersonId> reviewers() {
        return union(people.reviewer(), signOffs.signers(SignOffRole.REVIEWER));
    }

    private Set<PersonId> testers() {
        return union(people.tester(), paper.contributors());
    }

    private static Set<PersonId> union(@Nullable PersonId one, List<PersonId> others) {
        return Stream.concat(Stream.ofNullable(one), others.stream()).collect(Collectors.toSet());
    }

    private void refuse(String action, Optional<Objection> objection) {
        objection.ifPresent(it -> {
            throw TestRefusal.because(id(), action, it);
        });
    }

    private void requireWords(String action, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw TestRefusal.words(id(), action);
        }
    }

    private void requireState(String action, boolean allowed) {
        if (!allowed) {
            throw TestRefusal.notNow(id(), action, state);
        }
    }

    private void become(TestState next, String action) {
        become(next, action, UnaryOperator.identity());
    }

    private void become(TestState next, String action, UnaryOperator<Fact> more) {
        var before = state;
        move(next);
        changed(more.apply(fact(action).changed("state", before, next)));
    }

    private void move(TestState next) {
        requireState(next.name(), state.canBecome(next));
        state = next;
    }

    private void changed(Fact fact) {
        registerEvent(new ControlTestChanged(id(), state, fact));
    }

    private Fact fact(String action) {
        return Fact.of("ControlTest", id, action);
    }

    ControlTestId id() {
        return new ControlTestId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    TestingCycleId cycle() {
        return new TestingCycleId(cycleId);
    }

    TestIdentity identity() {
        return identity;
    }

    Assignment people() {
        return people;
    }

    DueDate due() {
        return due;
    }

    TestState state() {
        return state;
    }

    Workpaper paper() {
        return paper;
    }

    ControlTestDetails details() {
        return new ControlTestDetails(
                id(),
                version(),
                new TestingRoundId(roundId),
                new TestingCycleId(cycleId),
                identity,
                people,
                due,
                state,
                paper.sheet(),
                paper.reviewed(),
                paper.contributors(),
                paper.proposed(),
                paper.conclusion(),
                notes.details(),
                questions.details(),
                signOffs.details(),
                reopening.count(),
                signOffs.areBroken(),
                paper.expansion());
    }
}
