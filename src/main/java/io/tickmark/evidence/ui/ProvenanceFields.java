package io.tickmark.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.Provenance;
import io.tickmark.kernel.Malformed;
import io.tickmark.ui.DayPicker;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where files come from and which time they speak for; what is said here holds for the files handed in next (EV-03). */
class ProvenanceFields extends Div {

    private static final int LONGEST = 200;

    private final TimeWanted wanted;
    private final ComboBox<EvidenceSource> source = new ComboBox<>(getTranslation("evidence.source"));
    private final DayPicker from = new DayPicker(getTranslation("evidence.from"));
    private final DayPicker to = new DayPicker(getTranslation("evidence.to"));
    private final TextField system = words("evidence.system");
    private final TextField extractedBy = words("evidence.extractedBy");

    /** Asked by the thread of an upload, which does not hold the session. */
    private volatile Supplier<Provenance> said;

    private Consumer<Provenance> listener = now -> {};

    ProvenanceFields(Provenance proposal, TimeWanted wanted) {
        this.wanted = wanted;
        said = () -> proposal;
        addClassName("evidence-fields");
        source.setItems(EvidenceSource.values());
        source.setItemLabelGenerator(one -> getTranslation("evidence.source." + one));
        source.setRequired(true);
        source.setValue(proposal.source());
        from.setValue(proposal.from());
        to.setValue(proposal.to());
        system.setValue(proposal.system() == null ? "" : proposal.system());
        extractedBy.setValue(proposal.extractedBy() == null ? "" : proposal.extractedBy());
        source.addValueChangeListener(change -> look());
        from.addValueChangeListener(change -> look());
        to.addValueChangeListener(change -> look());
        from.addValidationStatusChangeListener(status -> look());
        to.addValidationStatusChangeListener(status -> look());
        system.addValueChangeListener(change -> look());
        extractedBy.addValueChangeListener(change -> look());
        add(source, from, to, system, extractedBy);
    }

    /** As it was said, or a {@link Malformed} while it can't be meant. */
    Provenance read() {
        return said.get();
    }

    void whenSaid(Consumer<Provenance> listener) {
        this.listener = listener;
    }

    private TextField words(String label) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private void look() {
        var period = objectionToPeriod();
        to.object(period);
        var objection = objection(period);
        if (!objection.isEmpty()) {
            said = () -> {
                throw new Malformed(objection);
            };
            return;
        }
        var now = new Provenance(
                source.getValue(), from.getValue(), to.getValue(), system.getValue(), extractedBy.getValue());
        said = () -> now;
        listener.accept(now);
    }

    private String objection(String toPeriod) {
        if (source.isEmpty()) {
            return getTranslation("evidence.source.missing");
        }
        return isUnreadable() ? getTranslation("ui.day.unreadable") : toPeriod;
    }

    private boolean isUnreadable() {
        return from.isUnreadable() || to.isUnreadable();
    }

    private String objectionToPeriod() {
        var first = from.getValue();
        var last = to.getValue();
        if (isUnreadable()) {
            return "";
        }
        if ((first == null) != (last == null)) {
            return getTranslation("evidence.to.half");
        }
        if (first == null || last == null) {
            return "";
        }
        if (last.isBefore(first)) {
            return getTranslation("evidence.to.before");
        }
        return wanted.isBefore(last) ? getTranslation("evidence.to.future") : "";
    }
}
