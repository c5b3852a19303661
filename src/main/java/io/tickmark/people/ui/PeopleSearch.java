package io.tickmark.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.tickmark.people.Preferences;
import io.tickmark.ui.SearchField;

/** What narrows the list of people, found again as it was left. */
class PeopleSearch extends Div {

    private static final String WORDS = "people.search";
    private static final String INACTIVE_TOO = "people.inactiveToo";

    private final transient Preferences preferences;
    private final SearchField words = new SearchField(getTranslation("people.search"));
    private final Checkbox inactiveToo = new Checkbox(getTranslation("people.inactiveToo"));

    PeopleSearch(Preferences preferences, Runnable narrowed) {
        this.preferences = preferences;
        addClassName("toolbar");
        words.setValue(preferences.find(WORDS).orElse(""));
        inactiveToo.setValue(preferences.find(INACTIVE_TOO).isPresent());
        words.addValueChangeListener(change -> {
            keep(WORDS, change.getValue());
            narrowed.run();
        });
        inactiveToo.addValueChangeListener(change -> {
            keep(INACTIVE_TOO, change.getValue() ? "yes" : "");
            narrowed.run();
        });
        add(words, inactiveToo);
    }

    String words() {
        return words.getValue();
    }

    boolean inactiveToo() {
        return inactiveToo.getValue();
    }

    private void keep(String name, String value) {
        if (value.isEmpty()) {
            preferences.forget(name);
        } else {
            preferences.keep(name, value);
        }
    }
}
