package io.tickmark.trail.ui;

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
import io.tickmark.ui.DayPicker;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
    private final DatePicker from = new DayPicker();
    private final DatePicker to = new DayPicker();
    private final FilterFields fields;

    TrailFilterBar(Trail trail, People people, Runnable changed) {
        fields = new FilterFields(changed);
        addClassName("toolbar");
        text.addClassName("grow");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        offer(trail, people);
        add(fields.named("text", text), fields.named("person", person), fields.named("type", type));
        add(fields.named("id", id), fields.named("action", action));
        add(fields.named("from", from), fields.named("to", to));
        Stream.of(text, id).forEach(field -> field.setClearButtonVisible(true));
        Stream.of(person, type, action).forEach(box -> box.setClearButtonVisible(true));
        Stream.of(from, to).forEach(day -> day.setClearButtonVisible(true));
    }

    private void offer(Trail trail, People people) {
        person.setItems(Stream.concat(
                        Stream.of(Actor.SYSTEM.id()),
                        people.all().stream().map(PersonDetails::id).map(Object::toString))
                .toList());
        type.setItems(trail.types());
        type.setItemLabelGenerator(SubjectKind::of);
        action.setItems(trail.actions());
        action.setItemLabelGenerator(TrailWords::action);
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
        return fields.isAnyFilled();
    }

    /** For the address of the page. */
    Map<String, String> values() {
        return fields.values();
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
