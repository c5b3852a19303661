package io.tickmark.sox;

import io.tickmark.work.DueDateRule;
import io.tickmark.work.WorkItemDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work of a test is due when the program office says, by whichever door somebody else moves it (WF-03). */
@Component
class TestDueDates implements DueDateRule {

    private final WorkOrders orders;

    TestDueDates(WorkOrders orders) {
        this.orders = orders;
    }

    @Override
    public boolean means(WorkItemDetails item, @Nullable Instant dueAt) {
        return TestStep.of(item)
                .flatMap(step ->
                        orders.findTestWork(ControlTestId.of(item.subjectId())).map(work -> work.dueAt(step)))
                .filter(meant -> meant.equals(dueAt))
                .isPresent();
    }
}
