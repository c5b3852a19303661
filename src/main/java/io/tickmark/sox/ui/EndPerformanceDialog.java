package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import io.tickmark.sox.PerformanceBook;
import io.tickmark.sox.PerformanceDetails;
import io.tickmark.ui.DayPicker;

/** Asks for the last day on which somebody performed a control. */
class EndPerformanceDialog extends Dialog {

    private final DatePicker lastDay = new DayPicker(getTranslation("sox.performers.to"));

    EndPerformanceDialog(PerformanceBook book, PerformanceDetails note, Runnable changed) {
        setHeaderTitle(getTranslation("sox.performers.end"));
        lastDay.setRequired(true);
        lastDay.setMin(note.from());
        add(lastDay);
        var end = new Button(getTranslation("sox.performers.end"), click -> end(book, note, changed));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), end);
    }

    private void end(PerformanceBook book, PerformanceDetails note, Runnable changed) {
        lastDay.setInvalid(lastDay.isEmpty());
        lastDay.setErrorMessage(getTranslation("sox.performers.day.missing"));
        if (!lastDay.isInvalid()) {
            book.end(note.control(), note.id(), lastDay.getValue());
            close();
            changed.run();
        }
    }
}
