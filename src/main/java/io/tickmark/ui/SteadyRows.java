package io.tickmark.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a grid that follows what changes while people read it. A row that is as it was stays on the page, so that
 * no click under way and no focus is lost; only where rows came, went or moved are all of them drawn anew.
 *
 * @param <T> a row; equal rows look alike
 */
public final class SteadyRows<T> {

    /** Who has scrolled further than this gets all rows anew: comparing would cost more than it saves. */
    private static final int COMPARED = 300;

    /** Reads a page of rows. */
    public interface Pages<T> {
        List<T> read(int offset, int limit);
    }

    /** Counts all rows. */
    public interface Count {
        int rows();
    }

    private record Drawn(Object id, Object row, Object besides) {}

    private final Pages<T> pages;
    private final Count count;
    private final ValueProvider<T, Object> id;
    private final Function<T, Object> besides;
    private final CallbackDataProvider<T, Void> provider;
    private final NavigableMap<Integer, Drawn> drawn = new TreeMap<>();
    private int counted;

    /**
     * Rows that show themselves and something besides.
     *
     * @param id what a row keeps when it changes
     * @param besides what else is seen of a row, and may change while the row stays
     */
    public SteadyRows(
            Grid<T> grid, Pages<T> pages, Count count, ValueProvider<T, Object> id, Function<T, Object> besides) {
        this.pages = pages;
        this.count = count;
        this.id = id;
        this.besides = besides;
        this.provider = new CallbackDataProvider<>(this::fetch, query -> count(), id);
        grid.setItems(provider);
    }

    /** Rows that show nothing but themselves. */
    public SteadyRows(Grid<T> grid, Pages<T> pages, Count count, ValueProvider<T, Object> id) {
        this(grid, pages, count, id, row -> "");
    }

    /** Reads the rows again, and draws those that are no longer what they were. */
    public void refresh() {
        changed().ifPresentOrElse(rows -> rows.forEach(provider::refreshItem), this::redraw);
    }

    private void redraw() {
        drawn.clear();
        provider.refreshAll();
    }

    /** The rows that changed; empty if some came, went or moved. */
    private Optional<List<T>> changed() {
        if (!isComparable() || counted != count.rows()) {
            return Optional.empty();
        }
        var place = drawn.firstKey();
        var changed = new ArrayList<T>();
        var rows = pages.read(place, drawn.size());
        for (var row : rows) {
            var now = draw(row);
            var before = drawn.put(place++, now);
            if (before == null || !before.id().equals(now.id())) {
                return Optional.empty();
            }
            if (!before.equals(now)) {
                changed.add(row);
            }
        }
        return rows.size() == drawn.size() ? Optional.of(changed) : Optional.empty();
    }

    /** Few rows, and none left out between them. */
    private boolean isComparable() {
        return !drawn.isEmpty() && drawn.size() <= COMPARED && drawn.lastKey() - drawn.firstKey() == drawn.size() - 1;
    }

    private Stream<T> fetch(Query<T, Void> query) {
        var place = query.getOffset();
        var rows = pages.read(place, query.getLimit());
        for (var row : rows) {
            drawn.put(place++, draw(row));
        }
        return rows.stream();
    }

    private int count() {
        counted = count.rows();
        return counted;
    }

    private Drawn draw(T row) {
        return new Drawn(id.apply(row), row, besides.apply(row));
    }
}
