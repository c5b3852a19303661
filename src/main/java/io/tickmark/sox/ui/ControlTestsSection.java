package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.ui.ControlPageSection;
import io.tickmark.matrix.ui.Words;
import io.tickmark.people.People;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Said;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;

/** The tests a control had, on its page. */
@org.springframework.stereotype.Component
@Order(100)
class ControlTestsSection implements ControlPageSection {

    private final TestingBinder binder;
    private final People people;
    private final Clock clock;

    ControlTestsSection(TestingBinder binder, People people, Clock clock) {
        this.binder = binder;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "sox.tests.title";
    }

    @Override
    public Component show(ControlVersionDetails control) {
        var tests = binder.tests(control.control());
        if (tests.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CHECK_SQUARE_O,
                    I18NProvider.translate("sox.control.tests.empty"),
                    I18NProvider.translate("sox.control.tests.empty.hint"));
        }
        var names = Names.of(people);
        var today = LocalDate.now(clock);
        var list = new Div();
        list.addClassNames("work-grid", "test-list");
        tests.forEach(test -> {
            var name = Said.of(binder.nameOf(test.identity())) + " · "
                    + Words.of(test.identity().phase()) + " FY"
                    + test.identity().fiscalYearEnd().getYear();
            list.add(new TestRow(test, name, names, today));
        });
        return list;
    }
}
