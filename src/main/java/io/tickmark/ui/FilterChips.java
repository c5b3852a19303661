package io.tickmark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few ways to narrow a list, exactly one of them chosen, each with the number of rows it would show. */
public class FilterChips<T> extends Div {

    private final Map<T, Button> chips = new LinkedHashMap<>();
    private final Map<T, Span> counts = new LinkedHashMap<>();
    private Set<T> offered;
    private T chosen;

    /**
     * @param label what is narrowed, for screen readers
     * @param choices from left to right; the first is chosen
     * @param words what stands on each chip
     * @param listener told when the person chooses another
     */
    public FilterChips(String label, List<T> choices, Function<T, String> words, Consumer<T> listener) {
        chosen = choices.getFirst();
        offered = Set.copyOf(choices);
        addClassName("filter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        choices.forEach(choice -> add(chip(choice, words.apply(choice), listener)));
        choose(chosen);
    }

    public T chosen() {
        return chosen;
    }

    public void choose(T choice) {
        chosen = choice;
        chips.forEach((each, chip) -> {
            chip.getElement().setAttribute("aria-pressed", "" + each.equals(choice));
            chip.setVisible(offered.contains(each) || each.equals(choice));
        });
    }

    /** Leaves all others out, but for the chosen one. */
    public void offer(Collection<T> choices) {
        offered = Set.copyOf(choices);
        choose(chosen);
    }

    public void count(T choice, int rows) {
        var count = counts.get(choice);
        if (count != null) {
            count.setText(String.valueOf(rows));
        }
    }

    private Button chip(T choice, String word, Consumer<T> listener) {
        var count = new Span();
        count.addClassName("filter-chip-count");
        counts.put(choice, count);
        var chip = new Button(word);
        chip.setSuffixComponent(count);
        chip.addClassName("filter-chip");
        chip.addClickListener(click -> {
            choose(choice);
            listener.accept(choice);
        });
        chips.put(choice, chip);
        return chip;
    }
}
