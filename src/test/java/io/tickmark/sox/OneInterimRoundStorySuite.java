package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tickmark.As;
import io.tickmark.embeddedcamunda.EmbeddedCamunda;
import io.tickmark.embeddedcamunda.EmbeddedCamundaOptions;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.sox.demo.DemoPerson;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo round from its opening to a concluded control, with everything real: engine, listener, database, rules. */
@SpringBootTest
@ActiveProfiles("demo")
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
abstract class OneInterimRoundStorySuite {

    private static final Duration LONG = Duration.ofSeconds(90);

    private static EmbeddedCamunda camunda;

    @TempDir
    static Path files;

    @Autowired
    private TestingBinder binder;

    @Autowired
    private DeficiencyRegister deficiencies;

    @Autowired
    private ControlTesting testing;

    @Autowired
    private ControlReview reviewing;

    @Autowired
    private TestingRounds rounds;

    @Autowired
    private TestOffice office;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private WorkList work;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Trail trail;

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private DemoPerson person;

    @DynamicPropertySource
    static void real(DynamicPropertyRegistry registry) {
        camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.temporary());
        registry.add("camunda.client.rest-address", camunda::restAddress);
        registry.add("tickmark.evidence.folder", files::toString);
    }

    @AfterAll
    static void stop() {
        camunda.close();
    }

    @Test
    @Order(1)
    void work_waits_for_each_person_with_a_part_in_testing() {
        await().atMost(LONG)
                .until(() -> state("P2P-06 at L100") == TestState.CONCLUDED
                        && state("R2R-08 at L100") == TestState.RETURNED
                        && state("O2C-02") == TestState.SUBMITTED
                        && state("ITG-03") == TestState.IN_TESTING);
        await().atMost(LONG).untilAsserted(() -> {
            assertThat(mine("h.sorensen")).isNotEmpty();
            assertThat(mine("s.novak")).extracting(WorkItemDetails::title).contains("Test R2R-08 at Toledo");
            assertThat(mine("k.brandt")).isNotEmpty();
            assertThat(mine("p.iyer")).isNotEmpty();
            assertThat(team("SOX_TESTER")).extracting(WorkItemDetails::title).contains("Test P2P-05 at Monterrey");
            assertThat(team("SOX_REVIEWER")).isNotEmpty();
        });
    }

    @Test
    @Order(2)
    void an_ineffective_control_left_a_deficiency() {
        var cycle = binder.cycles().getFirst();
        assertThat(deficiencies.of(cycle.id()))
                .extracting(DeficiencyDetails::ref)
                .containsExactly("DEF-FY%02d-P2P-06-L100-TOE-INT"
                        .formatted(cycle.fiscalYearEnd().getYear() % 100));
    }

    @Test
    @Order(3)
    void SOD_03_the_former_performer_is_refused_at_the_claim() {
        var item = team("SOX_TESTER").stream()
                .filter(it -> it.title().equals("Test P2P-05 at Monterrey"))
                .findFirst()
                .orElseThrow();
        person.does(
                "k.brandt",
                () -> assertThatThrownBy(() -> desk.claim(item.id()))
                        .hasMessage("You performed this control until 31 March, so you can't test it in this cycle."
                                + " Leave it to another tester, or ask the lead to reassign it. (SOD-03)"));
    }

    @Test
    @Order(3)
    void SOD_03_the_lead_is_refused_to_hand_it_to_him() {
        var item = team("SOX_TESTER").stream()
                .filter(it -> it.title().equals("Test P2P-05 at Monterrey"))
                .findFirst()
                .orElseThrow();
        person.does(
                "d.marchetti",
                () -> assertThatThrownBy(() -> desk.reassign(item.id(), new PersonId("k.brandt"), "He has time."))
                        .hasMessage(
                                "Klaus Brandt performed this control until 31 March. Choose somebody else. (SOD-03)"));
    }

    @Test
    @Order(4)
    void a_returned_test_is_answered_submitted_and_concluded() {
        var id = row("R2R-08 at L100").id();
        person.does("s.novak", () -> answerAndSubmit(id));
        person.does("e.fontaine", () -> {
            var item = await().atMost(LONG)
                    .until(() -> find("e.fontaine", "Review the test of R2R-08 at Toledo"), found -> !found.isEmpty())
                    .getFirst();
            var test = binder.test(id);
            var closed = reviewing.closeNote(
                    new CloseNote(id, test.version(), test.notes().getFirst().id()));
            reviewing.conclude(new ConcludeTest(item.id(), closed.version(), Conclusion.EFFECTIVE, null));
        });
        assertThat(binder.test(id).conclusion()).isEqualTo(Conclusion.EFFECTIVE);
        assertThat(decidedIn(id, "SUBMITTED")).containsExactly("userTask_TestControl");
        assertThat(decidedIn(id, "CONCLUDED")).containsExactly("userTask_ReviewTest");
    }

    /** The steps of the process in which the trail says it happened (domain.md 8.1). */
    private List<String> decidedIn(ControlTestId id, String action) {
        var entries = As.person("d.marchetti", Role.SOX_PMO, () -> trail.of(id.subject())).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
        assertThat(entries).extracting(TrailEntry::subjectVersion).doesNotContainNull();
        assertThat(entries).extracting(TrailEntry::processVersion).containsOnly(1);
        return entries.stream().map(this::step).distinct().toList();
    }

    private String step(TrailEntry entry) {
        var item = work.find(new WorkItemId(entry.userTaskKey())).orElseThrow();
        assertThat(item.processInstanceKey()).isEqualTo(entry.processInstanceKey());
        return item.elementId();
    }

    @Test
    @Order(5)
    void WF_03_a_reopened_test_comes_back_to_its_tester_due_on_the_day_it_was_moved_to_meanwhile() {
        var id = row("TRE-03").id();
        person.does(
                "d.marchetti",
                () -> office.reopen(new ReopenTest(
                        id,
                        binder.test(id).version(),
                        ReopenReason.NEW_EVIDENCE,
                        "A missing confirmation turned up.")));
        // before the engine has come back with the work
        moveDueDate(id, 5);
        await().atMost(LONG)
                .until(
                        () -> find("s.novak", "Test TRE-03"),
                        found -> !found.isEmpty()
                                && orders.testWorkOf(id)
                                        .dueAt(TestStep.TEST_CONTROL)
                                        .equals(found.getFirst().dueAt()));
        assertThat(binder.test(id).signOffs()).allMatch(it -> it.state() == SignOffState.SUPERSEDED);
    }

    @Test
    @Order(6)
    void WF_03_a_moved_due_date_reaches_the_open_work() {
        var id = row("TRE-03").id();
        var before = find("s.novak", "Test TRE-03").getFirst();
        moveDueDate(id, 20);
        await().atMost(LONG)
                .until(
                        () -> find("s.novak", "Test TRE-03").getFirst().dueAt(),
                        due -> due != null && due.equals(before.dueAt().plus(Duration.ofDays(20))));
    }

    @Test
    @Order(7)
    void WF_07_evidence_that_changes_takes_a_test_from_its_reviewer_to_its_tester_even_before_he_has_it() {
        var id = row("O2C-02").id();
        var review = "Review the test of O2C-02";
        var offered = team("SOX_REVIEWER").stream()
                .filter(it -> it.title().equals(review))
                .findFirst()
                .orElseThrow();
        person.does("e.fontaine", () -> desk.claim(offered.id()));
        await().atMost(LONG).until(() -> find("e.fontaine", review), found -> !found.isEmpty());

        person.does(String.valueOf(row("O2C-02").people().owner()), () -> handIn(id));

        await().atMost(LONG).until(() -> find("p.iyer", "Test O2C-02"), found -> !found.isEmpty());
        assertThat(work.find(offered.id()).orElseThrow().state()).isEqualTo(WorkItemState.CANCELED);
        assertThat(state("O2C-02")).isEqualTo(TestState.RETURNED);

        var again = find("p.iyer", "Test O2C-02").getFirst();
        person.does("p.iyer", () -> submit(id, again));
        person.does(String.valueOf(row("O2C-02").people().owner()), () -> handIn(id));

        await().atMost(LONG)
                .until(
                        () -> find("p.iyer", "Test O2C-02"),
                        found -> !found.isEmpty() && !found.getFirst().id().equals(again.id()));
        person.does("p.iyer", () -> submit(id, find("p.iyer", "Test O2C-02").getFirst()));
        await().atMost(LONG).until(() -> find("e.fontaine", review), found -> !found.isEmpty());
    }

    @Test
    @Order(8)
    void a_single_test_is_cancelled_and_its_work_leaves_the_list_in_its_round_and_outside() {
        for (var subject : List.of("TRE-01 at L300", "TRE-03")) {
            var id = row(subject).id();
            assertThat(work.openOf(id.subject())).isNotEmpty();
            person.does(
                    "d.marchetti",
                    () -> office.cancel(new CancelTest(id, binder.test(id).version(), "The plant is sold.")));
            await().atMost(LONG).until(() -> work.openOf(id.subject()).isEmpty());
            assertThat(state(subject)).isEqualTo(TestState.CANCELLED);
        }
    }

    @Test
    @Order(9)
    void a_cancelled_round_takes_its_work_back() {
        var round = binder.rounds(binder.cycles().getFirst().id()).getFirst().id();
        person.does(
                "d.marchetti", () -> rounds.cancel(round, binder.round(round).version(), "The plan changed."));
        await().atMost(LONG)
                .until(() ->
                        mine("h.sorensen").isEmpty() && team("SOX_REVIEWER").isEmpty());
        await().atMost(LONG).until(() -> find("p.iyer", "Test ITG-03").isEmpty());
        assertThat(state("ITG-03")).isEqualTo(TestState.CANCELLED);
        assertThat(state("P2P-06 at L100")).isEqualTo(TestState.CONCLUDED);
    }

    private void moveDueDate(ControlTestId id, int days) {
        var test = binder.test(id);
        var later = test.due().on().plusDays(days);
        person.does(
                "d.marchetti",
                () -> office.moveDueDate(
                        new MoveDueDate(id, test.version(), later, "The confirmation is slow to come.")));
    }

    private void answerAndSubmit(ControlTestId id) {
        var item = find("s.novak", "Test R2R-08 at Toledo").getFirst();
        var test = binder.test(id);
        var answered = testing.answerNote(new AnswerNote(
                item.id(), test.version(), test.notes().getFirst().id(), "Count sheet 17 of 30 June."));
        testing.submit(new SubmitTest(item.id(), answered.version(), answered.sheet(), Conclusion.EFFECTIVE, false));
    }

    private void submit(ControlTestId id, WorkItemDetails item) {
        var test = binder.test(id);
        testing.submit(new SubmitTest(item.id(), test.version(), test.sheet(), Conclusion.EFFECTIVE, false));
    }

    private void handIn(ControlTestId id) {
        var late = new NewEvidence(id.subject(), "late.csv", Provenance.of(EvidenceSource.DOCUMENT));
        try {
            room.store(late, new ByteArrayInputStream("late".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<WorkItemDetails> find(String who, String title) {
        return mine(who).stream().filter(it -> it.title().equals(title)).toList();
    }

    private List<WorkItemDetails> mine(String who) {
        return work.mine(new PersonId(who), WorkFilter.ALL, 0, 100).stream()
                .filter(WorkItemDetails::isToDo)
                .toList();
    }

    private List<WorkItemDetails> team(String group) {
        return work.team(List.of(group), WorkFilter.ALL, 0, 100);
    }

    private TestState state(String subject) {
        return row(subject).state();
    }

    private ControlTestRow row(String subject) {
        return binder.rounds(binder.cycles().getFirst().id()).stream()
                .flatMap(round -> binder.tests(round.id()).stream())
                .filter(row -> row.identity().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
