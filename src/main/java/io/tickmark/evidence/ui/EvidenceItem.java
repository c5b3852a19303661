package io.tickmark.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.people.PersonId;
import io.tickmark.ui.ReasonDialog;
import java.util.function.Function;

/** One piece of evidence with its versions, newest first. */
class EvidenceItem extends ListItem {

    private final EvidenceDetails evidence;
    private final Rooms rooms;
    private final TimeWanted wanted;
    private final Runnable changed;

    EvidenceItem(
            EvidenceDetails evidence,
            Rooms rooms,
            TimeWanted wanted,
            Function<PersonId, String> names,
            boolean open,
            Runnable changed) {
        this.evidence = evidence;
        this.rooms = rooms;
        this.wanted = wanted;
        this.changed = changed;
        addClassName("evidence-item");
        var withdrawal = evidence.withdrawal();
        if (withdrawal != null) {
            addClassName("is-withdrawn");
            var why = getTranslation("evidence.withdrawn.by", names.apply(withdrawal.by()), withdrawal.reason());
            add(new Paragraph(why));
        }
        evidence.versions()
                .reversed()
                .forEach(version -> add(new EvidenceVersionRow(evidence, version, rooms.reading(), wanted, names)));
        if (open && withdrawal == null && rooms.desk().isOfMySide(evidence)) {
            add(actions());
        }
    }

    private Component actions() {
        var better = new Button(
                getTranslation("evidence.newVersion"),
                click -> new NewVersionDialog(evidence, rooms, wanted, changed).open());
        better.addThemeVariants(ButtonVariant.TERTIARY);
        var withdraw = new Button(getTranslation("evidence.withdraw"), click -> withdraw());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(better, withdraw);
        row.addClassName("evidence-actions");
        return row;
    }

    private void withdraw() {
        new ReasonDialog(
                        getTranslation(
                                "evidence.withdraw.title", evidence.current().fileName()),
                        getTranslation("evidence.withdraw.sentence"),
                        getTranslation("evidence.withdraw"),
                        reason -> {
                            rooms.desk().withdraw(evidence.id(), reason);
                            changed.run();
                        })
                .open();
    }
}
