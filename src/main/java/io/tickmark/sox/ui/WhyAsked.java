package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.TestState;
import io.tickmark.ui.Moments;
import java.util.stream.Stream;

/**
 * Why a person is asked for a step of a test: what could go wrong, what the control does about it, and the time that is
 * looked at; before that, what stops the test, and why it came back.
 */
final class WhyAsked {

    private WhyAsked() {}

    static Component[] of(ControlTestDetails test, ControlVersionDetails control) {
        return Stream.concat(news(test), Stream.of(title(control), risk(control), does(control), facts(test)))
                .toArray(Component[]::new);
    }

    private static Stream<Component> news(ControlTestDetails test) {
        var words = test.state() == TestState.CANCELLED ? "sox.work.cancelled" : "sox.work.blocked";
        var stopped = Stream.ofNullable(test.stoppedBecause()).map(reason -> I18NProvider.translate(words, reason));
        var cameBack = test.signOffBroken() && test.state().isWithTester()
                ? Stream.of(I18NProvider.translate("sox.work.signAnew"))
                : Stream.<String>empty();
        return Stream.concat(stopped, cameBack).map(WhyAsked::notice);
    }

    private static Component notice(String words) {
        var notice = new Paragraph(words);
        notice.addClassName("work-stopped");
        return notice;
    }

    private static Component title(ControlVersionDetails control) {
        var title = new Paragraph(control.title());
        title.addClassName("work-why-title");
        return title;
    }

    private static Component risk(ControlVersionDetails control) {
        return new Paragraph(
                I18NProvider.translate("sox.why.risk", control.risk().statement()));
    }

    private static Component does(ControlVersionDetails control) {
        return new Paragraph(control.statement().description());
    }

    private static Component facts(ControlTestDetails test) {
        var ref = new Span(test.identity().ref());
        ref.addClassName("id");
        var period = new Span(I18NProvider.translate(
                "sox.why.period",
                Moments.date(test.identity().from()),
                Moments.date(test.identity().to())));
        var facts = new Div(ref, new Span(" · "), period);
        facts.addClassName("secondary");
        return facts;
    }
}
