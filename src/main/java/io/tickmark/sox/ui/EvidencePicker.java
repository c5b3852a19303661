package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.tickmark.ui.MainButton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which evidence shows an item; by link, never by copy (EV-09). */
class EvidencePicker extends Dialog {

    /**
     * @param names the evidence there is, by id
     * @param chosen what the item points to now
     */
    EvidencePicker(String title, Map<String, String> names, Collection<String> chosen, Consumer<Set<String>> picked) {
        super(title);
        var choice = new CheckboxGroup<String>(getTranslation("sox.sheet.evidence"));
        choice.setItems(names.keySet());
        choice.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        var known = new LinkedHashSet<>(chosen);
        known.retainAll(names.keySet());
        choice.setValue(known);
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        if (names.isEmpty()) {
            add(new Paragraph(getTranslation("sox.sheet.evidence.nothing")));
            getFooter().add(cancel);
            return;
        }
        add(choice);
        choice.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-checkbox')?.focus(), 100)");
        var keep = new MainButton(this, getTranslation("sox.sheet.link"), click -> {
            close();
            picked.accept(choice.getValue());
        });
        getFooter().add(cancel, keep);
    }
}
