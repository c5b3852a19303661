package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final LocalDate DUE = LocalDate.of(2027, 10, 20);

    @Test
    void each_step_is_due_some_days_earlier() {
        var begun = LocalDate.of(2027, 9, 1);
        assertThat(DueDate.of(DUE).of(TestStep.PROVIDE_EVIDENCE, begun)).isEqualTo("2027-10-06");
        assertThat(DueDate.of(DUE).of(TestStep.TEST_CONTROL, begun)).isEqualTo("2027-10-15");
        assertThat(DueDate.of(DUE).of(TestStep.REVIEW_TEST, begun)).isEqualTo(DUE);
    }

    @Test
    void a_step_is_not_due_before_work_began_unless_all_is_late() {
        assertThat(DueDate.of(DUE).of(TestStep.PROVIDE_EVIDENCE, LocalDate.of(2027, 10, 10)))
                .isEqualTo("2027-10-11");
        assertThat(DueDate.of(DUE).of(TestStep.PROVIDE_EVIDENCE, LocalDate.of(2027, 11, 1)))
                .isEqualTo(DUE);
    }

    @Test
    void WF_03_moves_are_counted_and_the_first_date_is_kept() {
        var moved = DueDate.of(DUE).movedTo(DUE.plusDays(3)).movedTo(DUE.plusDays(9));
        assertThat(moved).isEqualTo(new DueDate(DUE.plusDays(9), DUE, 2));
    }
}
