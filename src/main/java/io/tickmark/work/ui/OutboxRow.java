package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.ui.Moment;
import io.tickmark.ui.Said;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import io.tickmark.work.UnsentDecision;
import java.util.Locale;

/** One decision the engine has yet to take: about what, which, by whom, since when, and what was said against it. */
class OutboxRow extends Div {

    private final PersonNames names;

    OutboxRow(UnsentDecision decision, PersonNames names) {
        this.names = names;
        addClassNames("work-row", "outbox-row");
        add(told(decision), since(decision), state(decision));
    }

    OutboxRow action(Component action) {
        var place = new Div(action);
        place.addClassName("work-row-action");
        add(place);
        return this;
    }

    private Div told(UnsentDecision decision) {
        var title = new Anchor(
                WorkNavigation.hrefOf(decision.item()), Said.of(decision.item().called()));
        title.addClassName("work-row-title");
        var what = new Span(getTranslation(
                "work.outbox." + decision.kind().name().toLowerCase(Locale.ROOT),
                names.of(decision.decidedBy()),
                names.of(decision.to())));
        what.addClassName("work-row-about");
        var told = new Div(title, what);
        if (decision.refusal() != null) {
            var answer = new Span(getTranslation("work.outbox.answer", decision.refusal()));
            answer.addClassName("work-row-note");
            told.add(answer);
        }
        return told;
    }

    private static Div since(UnsentDecision decision) {
        var since = new Div(new Moment(decision.decidedAt()));
        since.addClassName("work-row-due");
        return since;
    }

    private Div state(UnsentDecision decision) {
        var state = new Div(
                decision.isRefused()
                        ? new StatusBadge(Status.BLOCKED, getTranslation("work.outbox.refused"))
                        : new StatusBadge(Status.WAITING, getTranslation("work.outbox.unsent")));
        state.addClassName("work-row-state");
        return state;
    }
}
