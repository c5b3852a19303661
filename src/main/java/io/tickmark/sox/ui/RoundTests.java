package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestState;
import java.util.List;
import java.util.function.Function;

/** The tests of a round for who decides about all of them: who does each, and how it stands. Many are read on its page. */
class RoundTests extends Section {

    private static final int AT_MOST = 25;

    private final Function<ControlTestRow, String> named;
    private final Names names;

    /** @param address of the round's page */
    RoundTests(List<ControlTestRow> all, Function<ControlTestRow, String> named, Names names, String address) {
        this.named = named;
        this.names = names;
        var counting =
                all.stream().filter(test -> test.state() != TestState.CANCELLED).toList();
        var lines = new Div();
        lines.addClassName("plan-lines");
        counting.stream().limit(AT_MOST).forEach(test -> lines.add(line(test)));
        add(new H2(getTranslation("sox.round.tests", counting.size())), lines);
        if (counting.size() > AT_MOST) {
            add(new Anchor(address, getTranslation("sox.round.tests.more", counting.size() - AT_MOST)));
        }
    }

    private TestLine line(ControlTestRow test) {
        var link = new Anchor(Addresses.of(test.id()), named.apply(test));
        var line = new TestLine(link, test.identity().title(), test.people(), names);
        line.add(StateBadges.of(test));
        return line;
    }
}
