package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tickmark.people.PersonId;
import io.tickmark.sox.OwnerQuestionDetails;
import io.tickmark.ui.Moment;
import java.time.Instant;
import java.util.function.Function;

/** A question of the tester and what the owner answered. */
class Conversation extends Div {

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
