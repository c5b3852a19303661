package io.tickmark.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.SubjectLink;
import java.util.List;
import java.util.stream.Collectors;

/** Lets evidence of related things serve this one too: chosen ones, for one reason; linked and never copied (EV-09). */
class ReuseDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final Rooms rooms;
    private final SubjectRef subject;
    private final Runnable done;
    private final CheckboxGroup<EvidenceDetails> choice = new CheckboxGroup<>(getTranslation("evidence.reuse.choice"));
    private final TextArea reason = new TextArea(getTranslation("ui.reason"));

    ReuseDialog(Rooms rooms, SubjectRef subject, Runnable done) {
        this.rooms = rooms;
        this.subject = subject;
        this.done = done;
        setHeaderTitle(getTranslation("evidence.reuse"));
        setWidth("min(40rem, 92vw)");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()));
        show(rooms.reading().reusable(subject));
    }

    private void show(List<EvidenceDetails> reusable) {
        if (reusable.isEmpty()) {
            add(new Paragraph(getTranslation("evidence.reuse.empty")));
            return;
        }
        choice.setItems(reusable);
        choice.setItemLabelGenerator(this::label);
        reason.setRequired(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("evidence.reuse.sentence")), choice, reason);
        var link = new Button(getTranslation("evidence.reuse.link"), click -> link());
        link.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(link);
    }

    private String label(EvidenceDetails evidence) {
        var places = evidence.subjects().stream()
                .map(place ->
                        rooms.subjects().find(place).map(SubjectLink::name).orElse(place.toString()))
                .collect(Collectors.joining(", "));
        return evidence.current().fileName() + " · " + places;
    }

    private void link() {
        var chosen = choice.getValue();
        choice.setInvalid(chosen.isEmpty());
        choice.setErrorMessage(chosen.isEmpty() ? getTranslation("evidence.reuse.nothing") : "");
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(reason.isInvalid() ? getTranslation("ui.reason.missing") : "");
        if (!choice.isInvalid() && !reason.isInvalid()) {
            chosen.forEach(evidence -> rooms.desk().link(evidence.id(), subject, reason.getValue()));
            close();
            done.run();
        }
    }
}
