package io.tickmark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.tickmark.people.PersonId;
import io.tickmark.people.TokenDetails;
import io.tickmark.people.Tokens;
import io.tickmark.ui.Moment;
import io.tickmark.ui.Notifications;
import java.time.Clock;

/** What programs act for a person, so that an administrator can end it. */
class PersonTokens extends Div {

    private final transient Tokens tokens;
    private final transient Clock clock;
    private final transient PersonId person;

    PersonTokens(PersonId person, Tokens tokens, Clock clock) {
        this.person = person;
        this.tokens = tokens;
        this.clock = clock;
        addClassName("panel-fields");
        refresh();
    }

    private void refresh() {
        removeAll();
        var working = tokens.of(person).stream()
                .filter(token -> token.worksAt(clock.instant()))
                .toList();
        setVisible(!working.isEmpty());
        add(new H3(getTranslation("people.tokens.of")));
        working.stream().map(this::row).forEach(this::add);
    }

    private Component row(TokenDetails token) {
        var until = new Span(new Span(getTranslation("people.tokens.expires") + " "), new Moment(token.expiresAt()));
        until.addClassName("secondary");
        var revoke = new Button(getTranslation("people.tokens.revoke"), click -> revoke(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR, ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("people.tokens.revoke") + " " + token.name());
        return new Div(new Span(token.name() + " "), until, revoke);
    }

    private void revoke(TokenDetails token) {
        tokens.revoke(person, token.id());
        refresh();
        Notifications.done(getTranslation("people.tokens.revoked.done", token.name()));
    }
}
