package io.tickmark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.people.TokenDetails;
import io.tickmark.people.Tokens;
import io.tickmark.ui.AskDialog;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moment;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The personal access tokens of the person signed in: what programs act in their name. */
@Route("tokens")
@PermitAll
class TokensView extends Div implements HasDynamicTitle {

    private final transient Tokens tokens;
    private final transient Clock clock;
    private final Grid<TokenDetails> grid = new Grid<>();

    TokensView(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        addClassNames("page", "fills");
        var create = new Button(getTranslation("people.tokens.create"), VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickListener(click -> new NewTokenDialog(tokens, this::refresh).open());
        add(
                new PageHeader(getTranslation("people.tokens.title"))
                        .lead(getTranslation("people.tokens.lead"))
                        .actions(create),
                grid);
        buildGrid();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.tokens.title") + " · Tickmark";
    }

    private void buildGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(TokenDetails::name)
                .setHeader(getTranslation("people.tokens.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state).setHeader(getTranslation("people.tokens.state"));
        grid.addComponentColumn(token -> moment(token.expiresAt()))
                .setHeader(getTranslation("people.tokens.expires"))
                .setFlexGrow(2);
        grid.addComponentColumn(token -> moment(token.lastUsedAt()))
                .setHeader(getTranslation("people.tokens.lastUsed"))
                .setFlexGrow(2);
        grid.addColumn(TokenDetails::uses)
                .setHeader(getTranslation("people.tokens.uses"))
                .setPartNameGenerator(token -> "number");
        grid.addComponentColumn(this::revocation)
                .setHeader(getTranslation("ui.actions"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.KEY_O, getTranslation("people.tokens.none"), getTranslation("people.tokens.none.hint")));
    }

    private void refresh() {
        grid.setItems(tokens.mine());
    }

    private Span state(TokenDetails token) {
        var works = token.worksAt(clock.instant());
        var word = works ? "works" : token.revokedAt() == null ? "expired" : "revoked";
        var tag = new Span(getTranslation("people.tokens." + word));
        tag.addClassName("tag");
        return tag;
    }

    private Component moment(@Nullable Instant moment) {
        return moment == null ? new Span(getTranslation("people.tokens.never")) : new Moment(moment);
    }

    private Component revocation(TokenDetails token) {
        if (!token.worksAt(clock.instant())) {
            return new Span();
        }
        var revoke = new Button(getTranslation("people.tokens.revoke"), click -> ask(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR, ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("people.tokens.revoke") + " " + token.name());
        return revoke;
    }

    private void ask(TokenDetails token) {
        var ask = new AskDialog(
                getTranslation("people.tokens.revoke.ask", token.name()),
                getTranslation("people.tokens.revoke.consequence"),
                getTranslation("people.tokens.revoke"),
                () -> revoke(token));
        ask.setConfirmButtonTheme("primary error");
        ask.open();
    }

    private void revoke(TokenDetails token) {
        tokens.revoke(token.id());
        refresh();
        Notifications.done(getTranslation("people.tokens.revoked.done", token.name()));
    }
}
