package io.tickmark.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a filter, by the names they have in the address of the page. */
class FilterFields {

    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private final Runnable changed;

    FilterFields(Runnable changed) {
        this.changed = changed;
    }

    /** Takes the field in: it gets its label, and tells when the reader changes it. */
    <C extends Component & HasValue<?, ?>> C named(String name, C field) {
        fields.put(name, field);
        var label = field.getTranslation("trail.filter." + name);
        field.getElement().setProperty("placeholder", label);
        field.getElement().setProperty("accessibleName", label);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    boolean isAnyFilled() {
        return fields.values().stream().anyMatch(field -> !field.isEmpty());
    }

    /** For the address: what is filled, as text. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> {
            if (!field.isEmpty()) {
                values.put(name, String.valueOf(field.getValue()));
            }
        });
        return values;
    }
}
