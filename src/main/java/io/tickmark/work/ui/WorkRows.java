package io.tickmark.work.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.SubjectNote;
import io.tickmark.ui.Subjects;
import io.tickmark.work.WorkItemDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Draws the rows of one work list; what they tell of their subjects is read once for each page of rows. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WorkRows {

    private final Subjects subjects;
    private final Clock clock;
    private final Map<SubjectRef, SubjectNote> about = new HashMap<>();

    WorkRows(Subjects subjects, Clock clock) {
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Gets to know the subjects of a page that is about to be drawn. */
    List<WorkItemDetails> read(List<WorkItemDetails> page) {
        about.putAll(subjects.about(
                page.stream().map(WorkItemDetails::subject).distinct().toList()));
        return page;
    }

    WorkRow of(WorkItemDetails item) {
        return new WorkRow(item, about.get(item.subject()), Instant.now(clock));
    }

    /** Rows tell how long there is time; those on a page that stays open are drawn anew in each hour. */
    Instant hour() {
        return Instant.now(clock).truncatedTo(ChronoUnit.HOURS);
    }
}
