package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.people.PersonDetails;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
    private Handovers handovers;

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
        this.handovers = new Handovers();
        this.paper = new Workpaper(plan.sheet());
        this.notes = new ReviewNotes();
        this.questions = new OwnerQuestions();
        this.signOffs = new SignOffs();
        this.reopening = new Reopening();
    }

    OwnersPart ownersPart() {
        return new OwnersPart(this);
    }

    TestersPart testersPart() {
        return new TestersPart(this);
    }

    ReviewersPart reviewersPart() {
        return new ReviewersPart(this);
    }

    LeadsPart leadsPart() {
        return new LeadsPart(this);
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

    /** Every command says which version it saw (WF-09). */
    void requireVersion(long seen, String action) {
        if (version() != seen) {
            throw TestRefusal.stale(id(), action);
        }
    }

    /** What stands against the person doing a step of this test. */
    Optional<Objection> objection(TestStep step, PersonDetails person, List<Performed> history) {
        return new Independence(this, history).objection(step, person);
    }

    void refuse(String action, TestStep step, PersonDetails person, List<Performed> history) {
        objection(step, person, history).ifPresent(it -> {
            throw TestRefusal.because(id(), action, it);
        });
    }

    void requireWords(String action, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw TestRefusal.words(id(), action);
        }
    }

    void requireState(String action, boolean allowed) {
        if (!allowed) {
            throw TestRefusal.notNow(id(), action, state);
        }
    }

    void become(TestState next, String action) {
        become(next, action, UnaryOperator.identity());
    }

    void become(TestState next, String action, UnaryOperator<Fact> more) {
        var before = state;
        move(next);
        changed(more.apply(fact(action).changed("state", before, next)));
    }

    void move(TestState next) {
        requireState(next.name(), state.canBecome(next));
        state = next;
    }

    void changed(Fact fact) {
        registerEvent(new ControlTestChanged(id(), state, fact));
    }

    void tell(DomainEvent event) {
        registerEvent(event);
    }

    void staff(Assignment changed) {
        people = changed;
    }

    void dueOn(DueDate changed) {
        due = changed;
    }

    Fact fact(String action) {
        return Fact.of("ControlTest", id, action);
    }

    ControlTestId id() {
        return new ControlTestId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    TestingRoundId round() {
        return new TestingRoundId(roundId);
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

    Handovers handovers() {
        return handovers;
    }

    Workpaper paper() {
        return paper;
    }

    ReviewNotes notes() {
        return notes;
    }

    OwnerQuestions questions() {
        return questions;
    }

    SignOffs signOffs() {
        return signOffs;
    }

    Reopening reopening() {
        return reopening;
    }

    ControlTestDetails details() {
        return ControlTestDetails.of(this);
    }
}
