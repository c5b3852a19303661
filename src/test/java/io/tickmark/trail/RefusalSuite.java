package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.Change;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said no to, is kept. */
@ApplicationModuleTest(
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
@Import({RefusalSuite.Desk.class, RefusalSuite.BackOffice.class, RefusalSuite.Secured.class})
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
abstract class RefusalSuite {

    @Autowired
    private Trail trail;

    @Autowired
    private Desk desk;

    @Test
    void a_refusal_outlives_its_transaction_once() {
        assertThatThrownBy(() -> desk.conclude("a")).isInstanceOf(Refused.class);
        var lines = trail.of(new SubjectRef("ControlTest", "a"));
        assertThat(lines).hasSize(1);
        var line = lines.getFirst();
        assertThat(line.action()).isEqualTo("REFUSED");
        assertThat(line.actor().id()).isEqualTo("s.novak");
        assertThat(line.reasonCode()).isEqualTo("SOD-01");
        assertThat(line.reasonText()).isEqualTo("You own this control, so you can't test it. (SOD-01)");
        assertThat(line.change()).isEqualTo(new Change("attempted", null, "CONCLUDE"));
    }

    @Test
    void a_refusal_that_passes_two_services_is_kept_once() {
        assertThatThrownBy(() -> desk.delegate("b")).isInstanceOf(Refused.class);
        assertThat(trail.of(new SubjectRef("ControlTest", "b"))).hasSize(1);
    }

    @Test
    void a_refusal_somebody_caught_is_kept_too() {
        desk.tryHard("c");
        assertThat(trail.of(new SubjectRef("ControlTest", "c")))
                .extracting(TrailEntry::action)
                .containsExactlyInAnyOrder("TRIED", "REFUSED");
    }

    @Test
    void the_same_attempt_made_twice_is_refused_twice() {
        assertThatThrownBy(() -> desk.conclude("d")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.conclude("d")).isInstanceOf(Refused.class);
        assertThat(trail.of(new SubjectRef("ControlTest", "d"))).hasSize(2);
    }

    @Test
    void what_is_hidden_from_a_person_is_told_as_absent_and_kept() {
        assertThatThrownBy(() -> desk.hidden("e"))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no control test e.");
        assertThat(trail.of(new SubjectRef("ControlTest", "e")))
                .singleElement()
                .satisfies(line -> assertThat(line.change()).isEqualTo(new Change("attempted", null, "READ")));
    }

    @Test
    void who_comes_second_is_kept_WF_09() {
        assertThatThrownBy(() -> desk.overtaken()).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(trail.of(new SubjectRef("Person", "s.novak"))).anySatisfy(line -> {
            assertThat(line.reasonCode()).isEqualTo("WF-09");
            assertThat(line.change()).isEqualTo(new Change("attempted", null, "Desk.overtaken"));
        });
    }

    @Test
    void a_missing_right_is_kept() {
        assertThatThrownBy(() -> desk.reservedForTheLead()).isInstanceOf(AccessDeniedException.class);
        assertThat(trail.of(new SubjectRef("Person", "s.novak")))
                .anySatisfy(line ->
                        assertThat(line.change()).isEqualTo(new Change("attempted", null, "Desk.reservedForTheLead")));
    }

    /** Method security as the application has it. */
    @EnableMethodSecurity
    static class Secured {}

    /** A service with rules. */
    @Service
    static class Desk {

        @Autowired
        private BackOffice backOffice;

        @Autowired
        private ApplicationEventPublisher events;

        @Transactional
        void conclude(String id) {
            events.publishEvent((DomainEvent) () -> Fact.of("ControlTest", id, "CONCLUDED"));
            throw refusal(id);
        }

        @Transactional
        void delegate(String id) {
            backOffice.conclude(id);
        }

        @Transactional
        void tryHard(String id) {
            events.publishEvent((DomainEvent) () -> Fact.of("ControlTest", id, "TRIED"));
            try {
                backOffice.conclude(id);
            } catch (Refused expected) {
                assertThat(expected.rule()).isEqualTo("SOD-01");
            }
        }

        @Transactional
        void hidden(String id) {
            throw new Hidden("control test", id, new SubjectRef("ControlTest", id), "READ");
        }

        @Transactional
        void overtaken() {
            throw new OptimisticLockingFailureException("version 3 is no longer there");
        }

        @PreAuthorize("hasRole('SOX_PMO')")
        void reservedForTheLead() {}
    }

    /** A service behind the service. */
    @Service
    static class BackOffice {

        void conclude(String id) {
            throw refusal(id);
        }
    }

    private static Refused refusal(String id) {
        return new Refused(
                new SubjectRef("ControlTest", id), "CONCLUDE", "SOD-01", "You own this control, so you can't test it.");
    }
}
