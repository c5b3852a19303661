package io.tickmark.sox.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.people.Preferences;
import io.tickmark.sox.TestChoice;

/** How the tests of a round or a cycle were narrowed, for each of them: what the address asks for, or else as it was left. */
record KeptChoice(Preferences preferences, String name) {

    TestChoice of(Object id, BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var kept = preferences.find(name + id).map(QueryParameters::fromString);
        return TestsAddress.read(address.getParameters().isEmpty() ? kept.orElse(address) : address);
    }

    void keep(Object id, TestChoice choice) {
        preferences.keep(name + id, TestsAddress.of(choice).getQueryString());
    }
}
