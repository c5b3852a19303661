package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Locations;
import io.tickmark.matrix.ui.ControlPageSection;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.PerformanceBook;
import org.springframework.core.annotation.Order;

/** Who performs a control, on its page. */
@org.springframework.stereotype.Component
@Order(200)
class PerformersSection implements ControlPageSection {

    private final PerformanceBook book;
    private final People people;
    private final Locations locations;
    private final SignedIn signedIn;

    PerformersSection(PerformanceBook book, People people, Locations locations, SignedIn signedIn) {
        this.book = book;
        this.people = people;
        this.locations = locations;
        this.signedIn = signedIn;
    }

    @Override
    public String titleKey() {
        return "sox.performers.title";
    }

    @Override
    public Component show(ControlVersionDetails control) {
        return new PerformersPanel(book, people, new Places(control, locations), signedIn.has(Role.SOX_PMO));
    }
}
