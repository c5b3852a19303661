package io.tickmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SteadyRowsTest.class)
class SteadyRowsTest extends BrowserlessTest {

    private record Fruit(int id, String name) {}

    private final List<Fruit> fruits =
            new ArrayList<>(List.of(new Fruit(1, "Apple"), new Fruit(2, "Pear"), new Fruit(3, "Plum")));
    private final List<String> drawn = new ArrayList<>();
    private String price = "cheap";
    private SteadyRows<Fruit> rows;

    @BeforeEach
    void a_grid_of_fruits() {
        var grid = new Grid<Fruit>();
        grid.addComponentColumn(this::draw);
        rows = new SteadyRows<>(
                grid,
                (offset, limit) -> fruits.stream().skip(offset).limit(limit).toList(),
                fruits::size,
                Fruit::id,
                fruit -> fruit.name().equals("Plum") ? price : "");
        UI.getCurrent().add(grid);
        grid.getDataCommunicator().setViewportRange(0, 50);
        assertThat(drawnAnew()).containsExactly("Apple, cheap", "Pear, cheap", "Plum, cheap");
    }

    @Test
    void a_row_that_is_as_it_was_stays_on_the_page() {
        assertThat(refreshed()).isEmpty();
    }

    @Test
    void only_the_row_that_changed_is_drawn_anew() {
        fruits.set(1, new Fruit(2, "Quince"));

        assertThat(refreshed()).containsExactly("Quince, cheap");
        assertThat(refreshed()).isEmpty();
    }

    @Test
    void what_is_seen_besides_a_row_counts_too() {
        price = "dear";

        assertThat(refreshed()).containsExactly("Plum, dear");
    }

    @Test
    void rows_that_came_went_or_moved_draw_all_anew() {
        fruits.addFirst(new Fruit(4, "Fig"));
        assertThat(refreshed()).containsExactly("Fig, cheap", "Apple, cheap", "Pear, cheap", "Plum, cheap");

        fruits.remove(1);
        assertThat(refreshed()).containsExactly("Fig, cheap", "Pear, cheap", "Plum, cheap");

        fruits.set(0, new Fruit(3, "Plum"));
        fruits.set(2, new Fruit(4, "Fig"));
        assertThat(refreshed()).containsExactly("Plum, cheap", "Pear, cheap", "Fig, cheap");
        assertThat(refreshed()).isEmpty();
    }

    @Test
    void nothing_and_something_follow_each_other() {
        fruits.clear();
        assertThat(refreshed()).isEmpty();

        fruits.add(new Fruit(5, "Date"));
        assertThat(refreshed()).containsExactly("Date, cheap");
    }

    private Span draw(Fruit fruit) {
        var words = fruit.name() + ", " + price;
        drawn.add(words);
        return new Span(words);
    }

    private List<String> refreshed() {
        rows.refresh();
        return drawnAnew();
    }

    private List<String> drawnAnew() {
        roundTrip();
        var now = List.copyOf(drawn);
        drawn.clear();
        return now;
    }
}
