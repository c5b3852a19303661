package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.ui.NavbarPart;
import io.tickmark.ui.Pages;
import org.springframework.core.annotation.Order;

/** The year, visible on every page of whoever has a part in it; choosing another leads to the same page of that year. */
@SpringComponent
@Order(CyclePicker.FIRST)
class CyclePicker implements NavbarPart {

    static final int FIRST = 100;

    private final TestingBinder binder;
    private final ChosenYear chosen;
    private final SignedIn signedIn;

    CyclePicker(TestingBinder binder, ChosenYear chosen, SignedIn signedIn) {
        this.binder = binder;
        this.chosen = chosen;
        this.signedIn = signedIn;
    }

    @Override
    public Component create() {
        if (signedIn.known().isPresent() && Pages.mayOpen(Addresses.CYCLE)) {
            return new Picker(binder, chosen);
        }
        var none = new Div();
        none.setVisible(false);
        return none;
    }

    /** The picker of one page. */
    static class Picker extends Select<TestingCycleDetails> implements AfterNavigationObserver {

        private final transient TestingBinder binder;
        private final transient ChosenYear chosen;

        Picker(TestingBinder binder, ChosenYear chosen) {
            this.binder = binder;
            this.chosen = chosen;
            addClassName("cycle-picker");
            setAriaLabel(getTranslation("sox.cycle.pick"));
            setItemLabelGenerator(TestingCycleDetails::name);
            setVisible(false);
            addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    choose(change.getValue());
                }
            });
        }

        /** Years come and go, and an address may have chosen another. */
        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            setItems(binder.cycles());
            chosen.get().ifPresentOrElse(this::setValue, this::clear);
            setVisible(!isEmpty());
        }

        private void choose(TestingCycleDetails year) {
            chosen.choose(year.id());
            var here = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
            Addresses.in(year.id(), here)
                    .map(Location::new)
                    .ifPresent(there -> UI.getCurrent().navigate(there.getPath(), there.getQueryParameters()));
        }
    }
}
