package io.tickmark.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.kernel.Actor;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Narrows the trail: by words, person, object, action and days in the reader's zone. */
class TrailFilterBar extends Div {

    private final TextField text = new TextField();
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> type = new ComboBox<>();
    private final TextField id = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();

    TrailFilterBar(Trail trail, People people, Runnable changed) {
        addClassName("toolbar");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        id.setClearButtonVisible(true);
        var persons = Stream.concat(
                        Stream.of(Actor.SYSTEM.id()),
                        people.all().stream().map(PersonDetails::id).map(Object::toString))
                .toList();
        person.setItems(persons);
        type.setItems(trail.types());
        type.setItemLabelGenerator(SubjectKind::of);
        action.setItems(trail.actions());
        action.setItemLabelGenerator(TrailWords::action);
        Stream.of(person, type, action).forEach(box -> box.setClearButtonVisible(true));
        Stream.of(from, to).forEach(day -> day.setClearButtonVisible(true));
        field("text", text, changed);
        field("person", person, changed);
        field("type", type, changed);
        field("id", id, changed);
        field("action", action, changed);
        field("from", from, changed);
        field("to", to, changed);
        text.addClassName("grow");
    }

    TrailFilter filter() {
        return TrailFilter.ALL
                .saying(text.getValue())
                .by(person.getValue())
                .on(type.getValue(), id.getValue())
                .doing(action.getValue())
                .between(
                        start(from.getValue()),
                        start(to.getValue() == null ? null : to.getValue().plusDays(1)));
    }

    boolean isNarrow() {
        return fields.values().stream().anyMatch(field -> !field.isEmpty());
    }

    /** For the address of the page. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> {
            if (!field.isEmpty()) {
                values.put(name, String.valueOf(field.getValue()));
            }
        });
        return values;
    }

    /** From the address of the page; what makes no sense is left out. */
    void set(Map<String, String> values) {
        text.setValue(values.getOrDefault("text", ""));
        id.setValue(values.getOrDefault("id", ""));
        person.setValue(values.get("person"));
        type.setValue(values.get("type"));
        action.setValue(values.get("action"));
        from.setValue(day(values.get("from")));
        to.setValue(day(values.get("to")));
    }

    private <C extends Component & HasValue<?, ?>> void field(String name, C field, Runnable changed) {
        fields.put(name, field);
        field.getElement().setProperty("placeholder", getTranslation("trail.filter." + name));
        field.getElement().setProperty("accessibleName", getTranslation("trail.filter." + name));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(field);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ReaderZone.current()).toInstant();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
