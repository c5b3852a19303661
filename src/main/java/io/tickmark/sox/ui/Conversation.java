package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tickmark.people.PersonId;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.OwnerQuestionDetails;
import io.tickmark.sox.OwnerRemark;
import io.tickmark.ui.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was said with the owner: a question of the tester and its answer, or a remark. */
class Conversation extends Div {

    private record Turn(Instant at, Component words) {}

    /** All that was said with the owner, in order. */
    static List<Component> of(ControlTestDetails test, Function<PersonId, String> name) {
        return Stream.concat(
                        test.questions().stream()
                                .map(question -> new Turn(question.askedAt(), new Conversation(question, name))),
                        test.remarks().stream()
                                .map(remark -> new Turn(remark.saidAt(), new Conversation(remark, name))))
                .sorted(Comparator.comparing(Turn::at))
                .map(Turn::words)
                .toList();
    }

    private Conversation(OwnerRemark remark, Function<PersonId, String> name) {
        addClassName("conversation");
        add(said(getTranslation("sox.remark.by", name.apply(remark.saidBy())), remark.saidAt(), remark.text()));
    }

    Conversation(OwnerQuestionDetails question, Function<PersonId, String> name) {
        addClassName("conversation");
        add(said(
                getTranslation("sox.question.by", name.apply(question.askedBy())),
                question.askedAt(),
                question.text()));
        if (question.answer() != null && question.answeredBy() != null && question.answeredAt() != null) {
            add(said(
                    getTranslation("sox.answer.by", name.apply(question.answeredBy())),
                    question.answeredAt(),
                    question.answer()));
        }
    }

    static Div said(String who, Instant when, String text) {
        var head = new Div(new Span(who + " · "), new Moment(when));
        head.addClassName("secondary");
        var words = new Paragraph(text);
        words.addClassName("said-words");
        var said = new Div(head, words);
        said.addClassName("said");
        return said;
    }
}
