package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.BlockTest;
import io.tickmark.sox.CancelTest;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestOffice;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.ReasonDialog;
import io.tickmark.ui.Said;
import io.tickmark.work.ui.WorkNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a person may decide about a test as a whole, and the way to their own work on it. */
@SpringComponent
class TestDecisions {

    private final TestingBinder binder;
    private final TestOffice office;
    private final SignedIn signedIn;
    private final SubjectTabs tabs;

    TestDecisions(TestingBinder binder, TestOffice office, SignedIn signedIn, SubjectTabs tabs) {
        this.binder = binder;
        this.office = office;
        this.signedIn = signedIn;
        this.tabs = tabs;
    }

    /** @param decided what the page does then */
    Component[] of(ControlTestDetails test, Runnable decided) {
        var me = signedIn.person();
        var actions = new ArrayList<>(ofOffice(test, me, decided));
        var row = ControlTestRow.of(test);
        if (TestRights.mayMove(row, me)) {
            var dialog = new MoveDueDialog(binder, office, List.of(row), decided);
            actions.add(new Button(I18NProvider.translate("sox.due.move"), click -> dialog.open()));
        }
        if (TestRights.mayReopen(row, me)) {
            var dialog = new ReopenDialog(office, test, decided);
            actions.add(new Button(I18NProvider.translate("sox.reopen"), click -> dialog.open()));
        }
        tabs.open(test.id().subject()).stream()
                .filter(item -> me.id().equals(item.assignee()))
                .forEach(item -> {
                    var link = new Anchor(WorkNavigation.hrefOf(item), Said.of(item.called()));
                    link.addClassNames("button-link", "primary");
                    actions.add(link);
                });
        return actions.toArray(Component[]::new);
    }

    private List<Component> ofOffice(ControlTestDetails test, PersonDetails me, Runnable decided) {
        var actions = new ArrayList<Component>();
        var row = ControlTestRow.of(test);
        if (TestRights.mayCancel(row, me)) {
            actions.add(cancelling(test, decided));
        }
        if (TestRights.mayBlock(row, me)) {
            actions.add(asking(
                    test,
                    "sox.block",
                    decided,
                    reason -> office.block(new BlockTest(test.id(), test.version(), reason))));
        }
        if (TestRights.mayUnblock(row, me)) {
            actions.add(asking(
                    test,
                    "sox.unblock",
                    decided,
                    reason -> office.unblock(new BlockTest(test.id(), test.version(), reason))));
        }
        return actions;
    }

    private Button cancelling(ControlTestDetails test, Runnable decided) {
        var button = asking(
                test,
                "sox.cancel",
                decided,
                reason -> office.cancel(new CancelTest(test.id(), test.version(), reason)));
        button.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        return button;
    }

    /** Says what will happen, and asks why. */
    private Button asking(ControlTestDetails test, String key, Runnable decided, Consumer<String> decision) {
        var dialog = new ReasonDialog(
                I18NProvider.translate(key + ".title", Said.of(binder.nameOf(test.identity()))),
                I18NProvider.translate(key + ".means"),
                I18NProvider.translate(key),
                reason -> {
                    decision.accept(reason);
                    Notifications.done(I18NProvider.translate(key + ".done"));
                    decided.run();
                });
        return new Button(I18NProvider.translate(key), click -> dialog.open());
    }
}
