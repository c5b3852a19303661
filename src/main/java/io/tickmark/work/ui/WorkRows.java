package io.tickmark.work.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.ui.Subjects;
import io.tickmark.work.WorkItemDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Draws the rows of the work lists. */
@SpringComponent
class WorkRows {

    private final Subjects subjects;
    private final Clock clock;

    WorkRows(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    WorkRow of(WorkItemDetails item) {
        return new WorkRow(item, subjects.about(item.subject()).orElse(null), Instant.now(clock));
    }

    /** Rows tell how long there is time; those on a page that stays open are drawn anew in each hour. */
    Instant hour() {
        return Instant.now(clock).truncatedTo(ChronoUnit.HOURS);
    }
}
