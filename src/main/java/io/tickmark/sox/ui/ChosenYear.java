package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.Preferences;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycleId;
import java.util.Optional;

/**
 * The year a person works in, kept for them: the pages of a year begin with it, and the address says which it is. An
 * address that names another year chooses that.
 */
@SpringComponent
class ChosenYear {

    /** Names the year in the addresses that don't name it by their path. */
    static final String PARAMETER = "cycle";

    private static final String PREFERENCE = "sox.cycle";

    private final TestingBinder binder;
    private final Preferences preferences;

    ChosenYear(TestingBinder binder, Preferences preferences) {
        this.binder = binder;
        this.preferences = preferences;
    }

    /** The one chosen last, else the latest; empty while there is none at all. */
    Optional<TestingCycleDetails> get() {
        var all = binder.cycles();
        var kept = preferences.find(PREFERENCE).orElse("");
        return all.stream()
                .filter(cycle -> cycle.id().toString().equals(kept))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    void choose(TestingCycleId year) {
        if (!preferences.find(PREFERENCE).orElse("").equals(year.toString())) {
            preferences.keep(PREFERENCE, year.toString());
        }
    }

    /** The year that the address names; where it names none, the chosen one, and from now on the address names it. */
    Optional<TestingCycleDetails> enter(BeforeEnterEvent event, Optional<String> named) {
        if (named.isPresent()) {
            var year = binder.cycle(TestingCycleId.of(named.get()));
            choose(year.id());
            return Optional.of(year);
        }
        var year = get();
        year.flatMap(it -> Addresses.in(it.id(), event.getLocation().getPath()))
                .ifPresent(address -> UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address)));
        return year;
    }

    /** As {@link #enter(BeforeEnterEvent, Optional)}, for pages whose path doesn't name the year. */
    Optional<TestingCycleDetails> enter(BeforeEnterEvent event) {
        return enter(event, event.getLocation().getQueryParameters().getSingleParameter(PARAMETER));
    }
}
