package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.sox.SampleItem;
import io.tickmark.sox.TestSheet;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.Notifications;
import org.jspecify.annotations.Nullable;

/** What a reviewer wants to have done or explained: about one item, or the whole test (WF-04). */
class RaiseNoteForm extends Div {

    private final TextArea words;

    /** Receives the note; what it throws leaves the words where they are. */
    interface Raiser {
        void raise(@Nullable Integer item, String text);
    }

    /** @param words where the note is typed */
    RaiseNoteForm(TestSheet sheet, TextArea words, Raiser raiser) {
        this.words = words;
        addClassName("raise-note");
        var about = new ComboBox<SampleItem>(getTranslation("sox.note.about"));
        about.setItems(sheet.items());
        about.setItemLabelGenerator(item -> getTranslation("sox.note.item", item.number()) + " " + item.description());
        about.setPlaceholder(getTranslation("sox.note.whole"));
        about.setClearButtonVisible(true);
        var raise = new Button(getTranslation("sox.note.raise"), click -> {
            var item = about.getValue();
            raiser.raise(item == null ? null : item.number(), words.getValue());
            words.clear();
            about.clear();
        });
        raise.addClassName("note-action");
        MainButton.pressedFrom(this, raise);
        add(new H2(getTranslation("sox.note.new")), about, words, raise);
    }

    /** Whether nothing is typed that isn't raised; says so where there is: whoever goes on now would leave it behind. */
    boolean isRaised() {
        if (!words.getValue().isBlank()) {
            Notifications.refused(getTranslation("sox.note.unraised"));
            words.focus();
            return false;
        }
        return true;
    }
}
