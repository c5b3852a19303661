package io.tickmark.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.ui.Moment;
import io.tickmark.ui.Moments;
import io.tickmark.ui.ReasonDialog;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One piece of evidence with its versions, newest first. */
class EvidenceItem extends ListItem {

    private final EvidenceDetails evidence;
    private final EvidenceRoom room;
    private final People people;
    private final Runnable changed;

    EvidenceItem(EvidenceDetails evidence, EvidenceRoom room, People people, boolean open, Runnable changed) {
        this.evidence = evidence;
        this.room = room;
        this.people = people;
        this.changed = changed;
        addClassName("evidence-item");
        var withdrawal = evidence.withdrawal();
        if (withdrawal != null) {
            addClassName("is-withdrawn");
            var why = getTranslation("evidence.withdrawn.by", name(withdrawal.by()), withdrawal.reason());
            add(new Paragraph(why));
        }
        evidence.versions().reversed().forEach(version -> add(version(version)));
        if (open && withdrawal == null && room.isOfMySide(evidence)) {
            add(actions());
        }
    }

    private Component version(EvidenceVersionDetails version) {
        var row = new Div(head(version), about(version), new Fingerprint(room, version));
        row.addClassName("evidence-version");
        return row;
    }

    private Component head(EvidenceVersionDetails version) {
        DownloadHandler download = new EvidenceDownload(room, version);
        var link = new Anchor(download, version.fileName());
        link.addClassName("evidence-name");
        var row = new Div(link, tag(getTranslation("evidence.version", version.number())));
        row.addClassName("evidence-head");
        if (evidence.withdrawn()) {
            row.add(tag(getTranslation("evidence.withdrawn")));
        }
        if (version.late()) {
            row.add(tag(getTranslation("evidence.late")));
        }
        return row;
    }

    private Component about(EvidenceVersionDetails version) {
        var from = version.provenance();
        var period = from.from() == null || from.to() == null
                ? ""
                : Moments.date(from.from()) + " – " + Moments.date(from.to());
        var words = Stream.of(
                        FileSize.of(version.size()),
                        getTranslation("evidence.source." + from.source()),
                        period,
                        from.system(),
                        from.extractedBy() == null ? "" : getTranslation("evidence.extracted", from.extractedBy()),
                        name(version.uploadedBy()))
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
        var row = new Div(new Span(words + " · "), new Moment(version.uploadedAt()));
        row.addClassName("secondary");
        return row;
    }

    private Component actions() {
        var better = new Button(
                getTranslation("evidence.newVersion"), click -> new NewVersionDialog(evidence, room, changed).open());
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
                            room.withdraw(evidence.id(), reason);
                            changed.run();
                        })
                .open();
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonDetails::name).orElse(person.value());
    }

    private static Span tag(String word) {
        var tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }
}
