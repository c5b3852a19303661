package io.tickmark.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/**
 * Asks for a day, written as days are written everywhere here. What can't be read as one is said at the field; an order of
 * numbers that could mean two days is not guessed.
 */
public class DayPicker extends DatePicker {

    private static final String ISO = "yyyy-MM-dd";

    public DayPicker() {
        this("");
    }

    public DayPicker(String label) {
        super(label);
        var words = new DatePickerI18n();
        if (getLocale().getLanguage().equals(Locale.GERMAN.getLanguage())) {
            words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", ISO);
        } else {
            words.setDateFormats("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", ISO);
        }
        words.setFirstDayOfWeek(1);
        words.setBadInputErrorMessage(getTranslation("ui.day.unreadable"));
        words.setRequiredErrorMessage(getTranslation("ui.day.missing"));
        setI18n(words);
        // who types goes on with Tab; the calendar opens by its button or the arrow keys
        setAutoOpen(false);
    }

    /** Says at the field what stands against the day, unless the field itself lacks one; nothing takes it back. */
    public void object(String sentence) {
        // a message that was set goes before those of the field
        setErrorMessage("");
        validate();
        if (!isInvalid() && !sentence.isEmpty()) {
            setErrorMessage(sentence);
            setInvalid(true);
        }
    }

    /** Whether something stands in it that is no day. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }
}
