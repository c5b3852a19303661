package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import io.tickmark.sox.RoundState;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.sox.TestingRounds;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.ReasonDialog;
import io.tickmark.ui.Said;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WorkNavigation;
import java.util.List;
import java.util.stream.Stream;

/** The head of a round's page: which it is, how it stands, and what the lead can decide about it. */
class RoundHeader extends PageHeader {

    private final TestingRoundDetails round;
    private final TestFigures tests;
    private final boolean over;

    RoundHeader(TestingRoundDetails round, TestingCycleDetails cycle, TestFigures tests) {
        super(round.name());
        this.round = round;
        this.tests = tests;
        this.over = round.state() == RoundState.CLOSED || round.state() == RoundState.CANCELLED;
        crumb(cycle.name(), Addresses.of(cycle.id()));
        crumb(getTranslation("sox.rounds.title"), Addresses.ROUNDS);
        beside(StateBadges.of(round.state()), new DueDay(round.due(), tests.today(), over));
        lead(RoundWords.about(round, tests));
    }

    /** Offers what can be decided now. */
    void decide(TestingRounds rounds, List<WorkItemDetails> waiting, Runnable decided) {
        if (over) {
            return;
        }
        var cancel = new Button(
                getTranslation("sox.round.cancel"),
                click -> cancelDialog(rounds, decided).open());
        cancel.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        if (round.state() == RoundState.PLANNED) {
            actions(cancel, open(rounds, decided));
        } else {
            actions(Stream.concat(Stream.of(cancel), waiting.stream().map(RoundHeader::step))
                    .toArray(Component[]::new));
        }
    }

    /** The way to the step that waits for a decision about the whole round. */
    private static Anchor step(WorkItemDetails item) {
        var step = new Anchor(WorkNavigation.hrefOf(item), Said.of(item.called()));
        step.addClassNames("button-link", "primary");
        return step;
    }

    private Button open(TestingRounds rounds, Runnable decided) {
        var open = new Button(getTranslation("sox.round.open.now"), click -> {
            rounds.open(round.id(), round.version());
            Notifications.done(getTranslation("sox.round.opened"));
            decided.run();
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private ReasonDialog cancelDialog(TestingRounds rounds, Runnable decided) {
        return new ReasonDialog(
                getTranslation("sox.round.cancel.title", round.name()),
                getTranslation("sox.round.cancel.means", tests.total() - tests.concluded()),
                getTranslation("sox.round.cancel"),
                reason -> {
                    rounds.cancel(round.id(), round.version(), reason);
                    Notifications.done(getTranslation("sox.round.cancelled"));
                    decided.run();
                });
    }
}
