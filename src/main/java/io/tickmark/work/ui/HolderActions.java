package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.Notifications;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.Eligibility;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import java.util.ArrayList;
import java.util.List;

/** How a work item changes hands: the buttons to claim, release and hand it on, for who may (WF-01). */
@SpringComponent
class HolderActions {

    private final Eligibility eligibility;
    private final WorkDesk desk;
    private final BulkDesk bulk;
    private final People people;
    private final SignedIn signedIn;

    HolderActions(Eligibility eligibility, WorkDesk desk, BulkDesk bulk, People people, SignedIn signedIn) {
        this.eligibility = eligibility;
        this.desk = desk;
        this.bulk = bulk;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** What the person signed in can do about the item now. */
    Component[] on(WorkItemDetails item, Runnable changed) {
        if (!item.isToDo() || item.pending() != Pending.NONE) {
            return new Component[0];
        }
        var actions = new ArrayList<Component>();
        if (signedIn.has(Role.SOX_PMO)) {
            actions.add(button("work.action.reassign", () -> reassign(item, changed)));
        }
        if (item.isAssignedTo(signedIn.id()) && !item.candidateGroups().isEmpty()) {
            actions.add(button("work.action.release", () -> release(item, changed)));
        }
        if (item.assignee() == null && eligibility.whyNotClaim(item).isEmpty()) {
            actions.add(claimButton(item, changed));
        }
        return actions.toArray(Component[]::new);
    }

    private Button claimButton(WorkItemDetails item, Runnable changed) {
        var claim = button("work.action.claim", () -> claim(item, changed));
        claim.addThemeVariants(ButtonVariant.PRIMARY);
        return claim;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(I18NProvider.translate(key), click -> action.run());
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private void claim(WorkItemDetails item, Runnable changed) {
        desk.claim(item.id());
        Notifications.done(I18NProvider.translate("work.claimed.one"));
        changed.run();
    }

    private void release(WorkItemDetails item, Runnable changed) {
        desk.release(item.id());
        Notifications.done(I18NProvider.translate("work.released.one"));
        changed.run();
    }

    private void reassign(WorkItemDetails item, Runnable changed) {
        new ReassignDialog(bulk, people, List.of(item.id()), changed).open();
    }
}
