package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.ui.Moments;

/** Where a round stands, in a sentence. */
final class RoundWords {

    private RoundWords() {}

    static String about(TestingRoundDetails round, TestFigures tests) {
        var period = I18NProvider.translate("sox.period", Moments.date(round.from()), Moments.date(round.to()));
        return period + " · " + done(tests) + " · " + stage(round);
    }

    static String done(TestFigures tests) {
        return tests.areCancelled()
                ? I18NProvider.translate("sox.round.done.cancelled")
                : I18NProvider.translate("sox.round.done", tests.concluded(), tests.total());
    }

    private static String stage(TestingRoundDetails round) {
        var summary = round.summary() == null ? "" : round.summary();
        return switch (round.state()) {
            case PLANNED -> I18NProvider.translate("sox.round.stage.planned");
            case OPEN ->
                I18NProvider.translate(
                        round.confirmedAt() == null ? "sox.round.stage.unconfirmed" : "sox.round.stage.running");
            case CLOSED -> I18NProvider.translate("sox.round.stage.closed", summary);
            case CANCELLED -> I18NProvider.translate("sox.round.stage.cancelled", summary);
        };
    }
}
