package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import io.tickmark.people.PersonId;
import io.tickmark.work.WorkListChanged;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveRefreshTest {

    private static final PersonId NOVAK = new PersonId("s.novak");
    private static final PersonId BRANDT = new PersonId("k.brandt");

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final AtomicInteger refreshed = new AtomicInteger();
    private final LiveRefresh<WorkListChanged> page = new LiveRefresh<>(
            new OpenPage(), changed -> NOVAK.equals(changed.person()), refreshed::incrementAndGet, later::add);

    @Test
    void a_burst_of_changes_refreshes_once() {
        for (var i = 0; i < 20; i++) {
            page.on(change(NOVAK));
        }
        assertThat(later).hasSize(1);
        later.remove().run();

        assertThat(refreshed).hasValue(1);
    }

    @Test
    void a_change_after_a_refresh_refreshes_again() {
        page.on(change(NOVAK));
        later.remove().run();
        page.on(change(NOVAK));
        later.remove().run();

        assertThat(refreshed).hasValue(2);
    }

    @Test
    void a_change_of_somebody_elses_list_is_left_alone() {
        page.on(change(BRANDT));

        assertThat(later).isEmpty();
    }

    private static WorkListChanged change(PersonId person) {
        return new WorkListChanged(person, Set.of());
    }

    /** Runs at once what the page is told to do. */
    private static class OpenPage extends UI {
        @Override
        public @Nullable Future<Void> access(Command command) {
            command.execute();
            return null;
        }
    }
}
