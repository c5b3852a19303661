package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.sox.RoundState;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.ui.Moments;

/** A round in a list: its name, state and date, and how its tests stand. */
class RoundCard extends Article {

    /** @param cycle the tests of all rounds of its cycle */
    RoundCard(TestingRoundDetails round, TestFigures cycle) {
        addClassName("round-card");
        var tests = cycle.of(round.id());
        var link = new Anchor(Addresses.of(round.id()), round.name());
        link.addClassName("round-card-name");
        var over = round.state() == RoundState.CLOSED || round.state() == RoundState.CANCELLED;
        var period = new Span(getTranslation("sox.period", Moments.date(round.from()), Moments.date(round.to())));
        period.addClassName("secondary");
        var head = new Div(link, StateBadges.of(round.state()), new DueDay(round.due(), cycle.today(), over));
        head.addClassName("round-card-head");
        var done = new Span(RoundWords.done(tests));
        done.addClassName("round-card-done");
        head.add(done);
        add(head, period, new StageBar(tests, choice -> Addresses.rows(round.id(), choice)));
    }
}
