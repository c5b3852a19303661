package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.NewPerson;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
abstract class InboxSuite {

    private static final AtomicLong KEYS = new AtomicLong(80_000);
    private static final PersonId NOVAK = new PersonId("s.novak");
    private static final PersonId BRANDT = new PersonId("k.brandt");
    private static final SubjectRef ABOUT = new SubjectRef("Example", "4711");

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkDesk desk;

    @Autowired
    InstructionLog instructions;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private final WorkItemId id = new WorkItemId(KEYS.incrementAndGet());

    @BeforeEach
    void the_team_knows_nothing() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
        As.registered(people, "k.brandt", Role.SOX_TESTER);
        As.registered(people, "d.marchetti", Role.SOX_PMO);
        As.registered(people, "ext.auditor1", Role.EXTERNAL_AUDITOR);
        jdbc.sql("delete from work_notice").update();
    }

    @Test
    void what_a_person_is_told_waits_unread_newest_first() {
        inbox.tell(NOVAK, Sentence.english("The first."), ABOUT);
        inbox.tell(NOVAK, Sentence.english("The second."), ABOUT);
        inbox.tell(BRANDT, Sentence.english("Not for you."), ABOUT);

        assertThat(told(NOVAK)).containsExactly("The second.", "The first.");
        assertThat(novak(inbox::unread)).isEqualTo(2);
        assertThat(novak(() -> inbox.mine(1, 1)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.about()).isEqualTo(ABOUT));
        assertThat(events.stream(InboxChanged.class)).contains(new InboxChanged(NOVAK));
    }

    @Test
    void it_is_told_in_the_language_the_person_reads() {
        var meier = german("a.meier");
        inbox.tell(meier, Sentence.of("work.unknown", "There is no work item 7.", 7), ABOUT);

        assertThat(told(meier)).containsExactly("Es gibt keine Aufgabe 7.");
    }

    @Test
    void it_is_told_with_the_decision_or_not_at_all() {
        transaction.executeWithoutResult(undone -> {
            inbox.tell(NOVAK, Sentence.english("Never happened."), ABOUT);
            undone.setRollbackOnly();
        });

        assertThat(told(NOVAK)).isEmpty();
    }

    @Test
    void what_is_read_stays_and_no_longer_counts() {
        inbox.tell(NOVAK, Sentence.english("The first."), ABOUT);
        inbox.tell(NOVAK, Sentence.english("The second."), ABOUT);
        var first = novak(() -> inbox.mine(1, 1)).getFirst();

        assertThat(novak(() -> inbox.read(first.id())).isRead()).isTrue();
        assertThat(novak(() -> inbox.read(first.id())).isRead()).isTrue();
        assertThat(novak(inbox::unread)).isEqualTo(1);

        As.person("s.novak", Role.SOX_TESTER, () -> inbox.readAll());
        assertThat(novak(inbox::unread)).isZero();
        assertThat(novak(inbox::count)).isEqualTo(2);
    }

    @Test
    void nobody_reads_what_another_was_told() {
        inbox.tell(BRANDT, Sentence.english("Not for you."), ABOUT);
        var theirs =
                As.person("k.brandt", Role.SOX_TESTER, () -> inbox.mine(0, 1)).getFirst();

        assertThatThrownBy(() -> novak(() -> inbox.read(theirs.id()))).isInstanceOf(NotFound.class);
        As.person("s.novak", Role.SOX_TESTER, () -> inbox.readAll());
        assertThat(As.person("k.brandt", Role.SOX_TESTER, inbox::unread)).isEqualTo(1);
    }

    @Test
    void an_auditor_is_told_nothing_and_marks_nothing_SOD_08() {
        inbox.tell(new PersonId("ext.auditor1"), Sentence.english("Look."), ABOUT);

        assertThat(As.person("ext.auditor1", Role.EXTERNAL_AUDITOR, inbox::count))
                .isZero();
        assertThatThrownBy(() -> As.person("ext.auditor1", Role.EXTERNAL_AUDITOR, () -> inbox.readAll()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person("ext.auditor1", Role.EXTERNAL_AUDITOR, () -> inbox.read(new NoticeId(1))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_is_given_an_item_and_who_had_it_learn_of_it_and_why() {
        opened("s.novak");
        As.person("d.marchetti", Role.SOX_PMO, () -> desk.reassign(id, BRANDT, "s.novak is on leave"));

        assertThat(told(BRANDT))
                .containsExactly("“Test P2P-05 at Monterrey” is yours now; d.marchetti says why: s.novak is on leave");
        assertThat(told(NOVAK))
                .containsExactly("“Test P2P-05 at Monterrey” is no longer yours. d.marchetti handed it to k.brandt and"
                        + " says why: s.novak is on leave");
    }

    @Test
    void nobody_is_told_of_what_they_did_themselves() {
        opened("s.novak");
        As.person("d.marchetti", Role.SOX_PMO, () -> desk.reassign(id, new PersonId("d.marchetti"), "I do it"));

        assertThat(told(new PersonId("d.marchetti"))).isEmpty();
        assertThat(told(NOVAK)).hasSize(1);
    }

    @Test
    void who_has_an_item_learns_that_its_process_took_it_back() {
        opened("s.novak");
        projection.canceled(id, 9);
        projection.canceled(id, 10);

        assertThat(told(NOVAK))
                .containsExactly("“Test P2P-05 at Monterrey” was taken back by its process and left your list.");
    }

    @Test
    void who_decided_what_the_engine_refuses_for_good_learns_of_it_once() {
        opened("s.novak");
        As.person("s.novak", Role.SOX_TESTER, () -> desk.complete(id, Outcome.none()));
        var instruction = events.stream(WorkItemInstructed.class)
                .filter(told -> told.userTaskKey() == id.value())
                .findFirst()
                .orElseThrow()
                .instruction();
        instructions.refuse(instruction, "ILLEGAL_STATE");
        instructions.refuse(instruction, "ILLEGAL_STATE");

        assertThat(told(NOVAK))
                .singleElement()
                .asString()
                .startsWith("The process engine refused what you decided on “Test P2P-05 at Monterrey”.");
    }

    private void opened(String assignee) {
        projection.opened(WorkExamples.task(id, 1, assignee, List.of("SOX_TESTER")));
    }

    private PersonId german(String username) {
        var id = new PersonId(username);
        if (people.find(id).isEmpty()) {
            var person = new NewPerson(
                    username,
                    username,
                    username + "@example.com",
                    Set.of(Role.SOX_TESTER),
                    Set.of(),
                    ZoneId.of("UTC"),
                    Locale.GERMAN);
            As.person("root.admin", Role.ADMIN, () -> people.register(person));
        }
        return id;
    }

    private List<String> told(PersonId person) {
        return As.person(person.value(), Role.SOX_TESTER, () -> inbox.mine(0, 100)).stream()
                .map(Notice::words)
                .toList();
    }

    private static <T> T novak(Supplier<T> action) {
        return As.person("s.novak", Role.SOX_TESTER, action);
    }
}
