package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.sox.PerformanceBook;
import io.tickmark.sox.RecordPerformance;
import io.tickmark.ui.DayPicker;
import java.util.Optional;

/** Asks who performs a control, where and when (SOD-03). */
class NotePerformanceDialog extends Dialog {

    private final Places places;
    private final ComboBox<PersonDetails> person = new ComboBox<>(getTranslation("sox.performers.person"));
    private final Select<String> place = new Select<>();
    private final DatePicker from = new DayPicker(getTranslation("sox.performers.from"));
    private final DatePicker to = new DayPicker(getTranslation("sox.performers.to.open"));

    NotePerformanceDialog(PerformanceBook book, People people, Places places, Runnable changed) {
        this.places = places;
        setHeaderTitle(getTranslation("sox.performers.add"));
        person.setItems(people.all());
        person.setItemLabelGenerator(PersonDetails::name);
        person.setRequired(true);
        place.setLabel(getTranslation("sox.performers.place"));
        place.setItems(places.codes());
        place.setItemLabelGenerator(places::name);
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(places.name(null));
        from.setRequired(true);
        var fields = new Div(person, place, from, to);
        fields.addClassName("dialog-fields");
        add(fields);
        var note = new Button(
                getTranslation("sox.performers.note"),
                click -> read().ifPresent(command -> {
                    book.note(command);
                    close();
                    changed.run();
                }));
        note.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), note);
    }

    private Optional<RecordPerformance> read() {
        person.setInvalid(person.isEmpty());
        person.setErrorMessage(getTranslation("sox.performers.person.missing"));
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(getTranslation("sox.performers.day.missing"));
        var backwards = !from.isEmpty() && !to.isEmpty() && to.getValue().isBefore(from.getValue());
        to.setInvalid(backwards);
        to.setErrorMessage(getTranslation("sox.performers.backwards"));
        return person.isInvalid() || from.isInvalid() || backwards
                ? Optional.empty()
                : Optional.of(new RecordPerformance(
                        person.getValue().id(),
                        places.control().control(),
                        place.getValue(),
                        from.getValue(),
                        to.getValue()));
    }
}
