package io.tickmark.work.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import io.tickmark.ui.Moments;
import io.tickmark.ui.Said;
import io.tickmark.ui.SubjectKind;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The person's own work by its title; the most urgent as long as nothing is typed. */
@SpringComponent
@Order(1)
class WorkJumps implements JumpSource {

    private final WorkList list;
    private final SignedIn signedIn;

    WorkJumps(WorkList list, SignedIn signedIn) {
        this.list = list;
        this.signedIn = signedIn;
    }

    @Override
    public List<Jump> find(String typed, int most) {
        return list.mine(signedIn.id(), WorkFilter.containing(typed), 0, most).stream()
                .map(WorkJumps::jump)
                .toList();
    }

    private static Jump jump(WorkItemDetails item) {
        var due = item.dueAt() == null ? "" : Moments.dueDay(item.dueAt());
        return new Jump(
                VaadinIcon.INBOX, SubjectKind.of("WorkItem"), Said.of(item.called()), due, WorkNavigation.hrefOf(item));
    }
}
