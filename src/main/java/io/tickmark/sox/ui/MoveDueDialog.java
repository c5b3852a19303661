package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.kernel.Refused;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.MoveDueDate;
import io.tickmark.sox.TestOffice;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.DayPicker;
import io.tickmark.ui.Notifications;
import java.time.LocalDate;
import java.util.List;

/** Moves the day tests are due, with a reason; each move is counted (WF-03). */
class MoveDueDialog extends Dialog {

    private final TestingBinder binder;
    private final TestOffice office;
    private final List<ControlTestRow> rows;
    private final Runnable moved;
    private final DatePicker to = new DayPicker(getTranslation("sox.due.to"));
    private final TextArea reason = new TextArea(getTranslation("ui.reason"));

    MoveDueDialog(TestingBinder binder, TestOffice office, List<ControlTestRow> rows, Runnable moved) {
        this.binder = binder;
        this.office = office;
        this.rows = rows.stream().filter(row -> !row.state().isOver()).toList();
        this.moved = moved;
        var count = this.rows.size();
        setHeaderTitle(getTranslation("sox.due.move.many", count));
        to.setRequired(true);
        this.rows.stream().map(row -> row.due().on()).max(LocalDate::compareTo).ifPresent(to::setValue);
        reason.setRequired(true);
        reason.setMaxLength(1000);
        reason.setMinRows(3);
        var fields = new Div(new Paragraph(getTranslation("sox.due.means", rows.size() - count)), to, reason);
        fields.addClassName("reason-dialog");
        add(fields);
        var move = new Button(getTranslation("sox.due.move"), click -> move());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), move);
    }

    private void move() {
        to.setInvalid(to.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("ui.reason.missing"));
        if (to.isInvalid() || reason.isInvalid()) {
            return;
        }
        var refusals =
                rows.stream().map(this::refusal).filter(it -> !it.isEmpty()).toList();
        var done = rows.size() - refusals.size();
        if (done > 0) {
            close();
            Notifications.done(getTranslation("sox.due.done", done));
        }
        refusals.stream().distinct().forEach(Notifications::refused);
        moved.run();
    }

    /** Moves one; what the rule said, where it said no. */
    private String refusal(ControlTestRow row) {
        try {
            var version = binder.test(row.id()).version();
            office.moveDueDate(new MoveDueDate(row.id(), version, to.getValue(), reason.getValue()));
            return "";
        } catch (Refused refused) {
            return refused.in(getLocale());
        }
    }
}
