package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.DemoTest;
import io.tickmark.people.PersonId;
import io.tickmark.work.Eligibility;
import io.tickmark.work.Moment;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
class RoundWorkRuleTest {

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private RoundWorkRule rule;

    @Test
    void WF_01_a_round_is_confirmed_and_closed_by_the_program_office() {
        assertThatThrownBy(() -> rule.check(Moment.ASSIGN, confirmation(), new PersonId("s.novak")))
                .hasMessage("s.novak doesn't belong to the SOX program office, which runs the rounds."
                        + " Choose somebody who does. (WF-01)");
        assertThatNoException()
                .isThrownBy(() -> rule.check(Moment.ASSIGN, confirmation(), new PersonId("d.marchetti")));
    }

    @Test
    void the_lead_hears_so_before_handing_it_on() {
        assertThat(eligibility.whyNotReassign(List.of(confirmation()), new PersonId("s.novak")))
                .hasSize(1);
    }

    private static WorkItemDetails confirmation() {
        return new WorkItemDetails(
                new WorkItemId(1),
                "Confirm FY2027 interim",
                "work/form/sox-confirm-round",
                "TestingRound",
                TestingRoundId.create().toString(),
                "userTask_ConfirmRound",
                1,
                "sox-testing-round",
                1,
                new PersonId("d.marchetti"),
                List.of(),
                WorkItemState.OPEN,
                null,
                Instant.EPOCH,
                null,
                Pending.NONE);
    }
}
