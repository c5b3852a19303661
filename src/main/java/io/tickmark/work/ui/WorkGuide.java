package io.tickmark.work.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.Said;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectLink;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkList;
import java.util.Map;
import java.util.Optional;

/** What work items are called, and where they are done. */
@SpringComponent
class WorkGuide implements SubjectGuide {

    private static final String TYPE = "WorkItem";
    private static final Map<String, String> STATES =
            Map.of("OPEN", "work.state.todo", "COMPLETED", "work.state.done", "CANCELED", "work.state.canceled");

    private final WorkList list;

    WorkGuide(WorkList list) {
        this.list = list;
    }

    @Override
    public Optional<String> value(SubjectRef subject, String field, String value) {
        return subject.type().equals(TYPE) && field.equals("state")
                ? Optional.ofNullable(STATES.get(value)).map(I18NProvider::translate)
                : Optional.empty();
    }

    @Override
    public Optional<SubjectLink> find(SubjectRef subject) {
        if (!subject.type().equals(TYPE) || !subject.id().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return list.find(new WorkItemId(Long.parseLong(subject.id())))
                .map(item -> new SubjectLink(Said.of(item.called()), WorkNavigation.hrefOf(item)));
    }
}
