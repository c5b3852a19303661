package io.tickmark.sox.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.sox.OpenCycle;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycles;
import io.tickmark.ui.DayPicker;
import io.tickmark.ui.Moments;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.ReaderZone;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Begins a year of testing. What is refused leaves the dialog as it is. */
class OpenCycleDialog extends Dialog {

    private final TestingCycles cycles;
    private final TextField company = new TextField(getTranslation("sox.cycle.company"));
    private final DatePicker yearEnd = new DayPicker(getTranslation("sox.cycle.yearEnd"));
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("sox.cycle.zone"));

    /** @param latest whose company and zone are proposed, with the year after */
    OpenCycleDialog(TestingCycles cycles, @Nullable TestingCycleDetails latest) {
        this.cycles = cycles;
        setHeaderTitle(getTranslation("sox.cycle.open"));
        company.setRequired(true);
        company.setMaxLength(200);
        company.setErrorMessage(getTranslation("sox.cycle.company.missing"));
        yearEnd.setRequired(true);
        yearEnd.addValueChangeListener(change -> tellYear());
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(ReaderZone.current().getId());
        zone.setHelperText(getTranslation("sox.cycle.zone.help"));
        zone.setErrorMessage(getTranslation("sox.cycle.zone.missing"));
        if (latest != null) {
            company.setValue(latest.company());
            yearEnd.setValue(latest.fiscalYearEnd().plusYears(1));
            zone.setValue(latest.zone().getId());
        }
        var fields = new Div(company, yearEnd, zone);
        fields.addClassNames("panel-fields", "dialog-fields");
        add(fields);
        tellYear();
        company.focus();
        var open = new Button(getTranslation("sox.cycle.open"), click -> openCycle());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), open);
    }

    /** What the day amounts to, so that a slip of the pen is seen. */
    private void tellYear() {
        var end = yearEnd.getValue();
        yearEnd.setHelperText(
                end == null
                        ? ""
                        : getTranslation(
                                "sox.cycle.year",
                                "FY" + end.getYear(),
                                Moments.date(end.minusYears(1).plusDays(1)),
                                Moments.date(end)));
    }

    private void openCycle() {
        company.setInvalid(company.getValue().isBlank());
        yearEnd.setInvalid(yearEnd.isEmpty());
        zone.setInvalid(zone.isEmpty());
        if (company.isInvalid() || yearEnd.isInvalid() || zone.isInvalid()) {
            return;
        }
        var end = yearEnd.getValue();
        var cycle = cycles.open(new OpenCycle(company.getValue(), end, ZoneId.of(zone.getValue())));
        close();
        Notifications.done(getTranslation("sox.cycle.opened", "FY" + end.getYear()));
        UI.getCurrent().navigate(Addresses.of(cycle));
    }
}
