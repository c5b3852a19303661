package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.tickmark.sox.ControlTestRow;
import java.util.List;
import java.util.function.Function;

/** The tests of a round for who decides about all of them: who does each, and how it stands. Many are read on its page. */
class RoundTests extends Section {

    /** So many are shown. */
    static final int AT_MOST = 25;

    private final Function<ControlTestRow, String> named;
    private final Names names;

    /**
     * The first tests of a round.
     *
     * @param total how many there are
     * @param address of the round's page
     */
    RoundTests(
            List<ControlTestRow> first,
            int total,
            Function<ControlTestRow, String> named,
            Names names,
            String address) {
        this.named = named;
        this.names = names;
        var lines = new Div();
        lines.addClassName("plan-lines");
        first.forEach(test -> lines.add(line(test)));
        add(new H2(getTranslation("sox.round.tests", total)), lines);
        if (total > AT_MOST) {
            add(new Anchor(address, getTranslation("sox.round.tests.more", total - AT_MOST)));
        }
    }

    private TestLine line(ControlTestRow test) {
        var link = new Anchor(Addresses.of(test.id()), named.apply(test));
        var line = new TestLine(link, test.identity().title(), test.people(), names);
        line.add(StateBadges.of(test));
        return line;
    }
}
