package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.blankSheet;
import static io.tickmark.sox.TestingExamples.identity;
import static io.tickmark.sox.TestingExamples.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ControlTestRowTest {

    private static final LocalDate DUE = LocalDate.of(2027, 10, 20);

    private final ControlTest test = new ControlTest(
            TestingRoundId.create(),
            TestingCycleId.create(),
            new PlannedTest(identity(15), people(), DUE, blankSheet()));

    @Test
    void WF_01_the_owner_has_it_until_the_evidence_is_there_then_the_tester_or_his_group() {
        test.ownersPart().evidenceRequested();
        assertThat(row().holder()).contains(new TestHolder(OWNER.id().value(), true));

        test.ownersPart().provideEvidence(OWNER.id(), NOW, true, null);
        assertThat(row().holder()).contains(TestHolder.of(people().tester(), people().testerRole()));
    }

    @Test
    void a_group_has_it_while_nobody_took_it() {
        assertThat(TestHolder.of(null, "SOX_TESTER")).isEqualTo(new TestHolder("SOX_TESTER", false));
        assertThat(TestHolder.of(TESTER.id(), "SOX_TESTER").isPerson()).isTrue();
    }

    @Test
    void it_is_late_the_day_after_and_never_once_it_is_over() {
        assertThat(row().isLate(DUE)).isFalse();
        assertThat(row().isLate(DUE.plusDays(1))).isTrue();

        test.leadsPart().cancel("The plan changed.");
        assertThat(row().isLate(DUE.plusDays(1))).isFalse();
        assertThat(row().holder()).isEmpty();
    }

    private ControlTestRow row() {
        return ControlTestRow.of(test.details());
    }
}
