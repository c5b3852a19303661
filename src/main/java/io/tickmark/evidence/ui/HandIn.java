package io.tickmark.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.kernel.SubjectRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where files come from, and the place to drop them. What is said here holds for the files dropped next (EV-03). */
class HandIn extends Div {

    private static final int LONGEST = 200;

    private final ComboBox<EvidenceSource> source = new ComboBox<>(getTranslation("evidence.source"));
    private final DatePicker from = new DatePicker(getTranslation("evidence.from"));
    private final DatePicker to = new DatePicker(getTranslation("evidence.to"));
    private final TextField system = new TextField(getTranslation("evidence.system"));
    private final TextField extractedBy = new TextField(getTranslation("evidence.extractedBy"));
    private volatile Provenance provenance = Provenance.of(EvidenceSource.DOCUMENT);

    HandIn(EvidenceRoom room, SubjectRef subject, Runnable done) {
        addClassName("evidence-hand-in");
        source.setItems(EvidenceSource.values());
        source.setItemLabelGenerator(one -> getTranslation("evidence.source." + one));
        source.setValue(EvidenceSource.DOCUMENT);
        source.setRequired(true);
        source.addValueChangeListener(change -> read());
        from.addValueChangeListener(change -> read());
        to.addValueChangeListener(change -> read());
        system.setMaxLength(LONGEST);
        system.addValueChangeListener(change -> read());
        extractedBy.setMaxLength(LONGEST);
        extractedBy.addValueChangeListener(change -> read());
        var fields = new Div(source, from, to, system, extractedBy);
        fields.addClassName("evidence-fields");
        var upload = new EvidenceUpload(
                (name, stream) -> room.store(new NewEvidence(subject, name, provenance), stream), done, true);
        add(fields, upload);
    }

    void suggest(@Nullable LocalDate first, @Nullable LocalDate last) {
        from.setValue(first);
        to.setValue(last);
    }

    private void read() {
        var backwards = from.getValue() != null
                && to.getValue() != null
                && to.getValue().isBefore(from.getValue());
        to.setInvalid(backwards);
        to.setErrorMessage(backwards ? getTranslation("evidence.to.before") : "");
        if (!backwards && source.getValue() != null) {
            provenance = new Provenance(
                    source.getValue(), from.getValue(), to.getValue(), system.getValue(), extractedBy.getValue());
        }
    }
}
