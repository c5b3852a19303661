package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.people.Preferences;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.FilterChips;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.SearchField;
import io.tickmark.work.WorkFilter;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Narrows a work list by due date and text, and is found again as it was left. */
class ListFilter extends Div {

    private final Preferences preferences;
    private final String name;
    private final Clock clock;
    private final Runnable changed;
    private final FilterChips<DueSlice> slices;
    private final SearchField text = new SearchField(getTranslation("work.filter.text"));

    /**
     * @param name under which the choice is kept for the person
     * @param changed what happens when the person narrows differently
     */
    ListFilter(Preferences preferences, String name, Clock clock, Runnable changed) {
        this.preferences = preferences;
        this.name = name;
        this.clock = clock;
        this.changed = changed;
        this.slices = new FilterChips<>(
                getTranslation("work.filter.due"),
                List.of(DueSlice.values()),
                slice -> getTranslation(slice.key()),
                slice -> narrowed());
        addClassNames("toolbar", "list-filter");
        restore();
        text.addValueChangeListener(change -> narrowed());
        add(slices, text);
    }

    WorkFilter chosen() {
        return of(slices.chosen());
    }

    boolean isNarrow() {
        return slices.chosen() != DueSlice.ALL || !text.getValue().isBlank();
    }

    /** Shown where there are rows, but none that passes. */
    EmptyState nothingFound() {
        return new EmptyState(
                VaadinIcon.FILTER,
                getTranslation("work.filter.empty.title"),
                getTranslation("work.filter.empty.sentence"));
    }

    /** Nothing to narrow, nothing to narrow it by. */
    void offered(boolean something) {
        slices.setVisible(something);
        text.setVisible(something);
    }

    /** Says on each chip how many rows it would show. */
    void count(ToIntFunction<WorkFilter> rows) {
        for (var slice : DueSlice.values()) {
            slices.count(slice, rows.applyAsInt(of(slice)));
        }
    }

    private WorkFilter of(DueSlice slice) {
        return slice.of(text.getValue(), Instant.now(clock), ReaderZone.current());
    }

    private void narrowed() {
        var words = text.getValue();
        preferences.keep(name, slices.chosen() + "|" + words.substring(0, Math.min(200, words.length())));
        changed.run();
    }

    private void restore() {
        preferences.find(name).map(kept -> kept.split("\\|", 2)).ifPresent(kept -> {
            Arrays.stream(DueSlice.values())
                    .filter(slice -> slice.name().equals(kept[0]))
                    .forEach(slices::choose);
            text.setValue(kept.length > 1 ? kept[1] : "");
        });
    }
}
