package io.tickmark.work.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.Preferences;
import io.tickmark.work.WorkItemId;

/**
 * Words that somebody is about to say on a work item: kept for this person and this item, so that they outlast a reload, a
 * closed page and an ended session, and never turn up on another item.
 */
@SpringComponent
public class WordDrafts {

    private static final int LONGEST = 4_000;
    private static final int PAUSE_MILLIS = 600;

    private final Preferences preferences;

    WordDrafts(Preferences preferences) {
        this.preferences = preferences;
    }

    /** A field with the words kept for the item, and that keeps what is typed. */
    public TextArea field(WorkItemId item, String label) {
        var words = new TextArea(label);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setValue(preferences.find(nameOf(item)).orElse(""));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> keep(item, change.getValue()));
        return words;
    }

    /** The words were said. */
    public void forget(WorkItemId item) {
        preferences.forget(nameOf(item));
    }

    private void keep(WorkItemId item, String words) {
        if (words.isEmpty()) {
            forget(item);
        } else {
            preferences.keep(nameOf(item), words);
        }
    }

    private static String nameOf(WorkItemId item) {
        return "work.draft." + item;
    }
}
