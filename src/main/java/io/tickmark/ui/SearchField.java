package io.tickmark.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Locale;

/** Words to search a list for; they count as soon as somebody stops typing. */
public class SearchField extends TextField {

    /** @param hint what is searched, for the eye and for a screen reader */
    public SearchField(String hint) {
        setPlaceholder(hint);
        setAriaLabel(hint);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("grow");
    }

    /** Whether all the words are in the text, in any order and any case; so they are where there are none. */
    public boolean finds(String text) {
        var where = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(getValue().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(where::contains);
    }
}
