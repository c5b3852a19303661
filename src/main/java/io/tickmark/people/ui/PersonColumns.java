package io.tickmark.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Position;
import io.tickmark.ui.CodeName;
import java.util.stream.Collectors;

/** How a person looks in a list. */
final class PersonColumns {

    private PersonColumns() {}

    static void addTo(Grid<PersonDetails> grid) {
        grid.addColumn(new ComponentRenderer<>(PersonColumns::who))
                .setHeader(grid.getTranslation("people.name"))
                .setWidth("13rem")
                .setFlexGrow(1)
                .setPartNameGenerator(person -> person.active() ? "" : "quiet");
        grid.addColumn(new ComponentRenderer<>(PersonColumns::roles))
                .setHeader(grid.getTranslation("people.roles"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(PersonColumns::positions)
                .setHeader(grid.getTranslation("people.positions"))
                .setTooltipGenerator(PersonColumns::positionCodes)
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.setAllRowsVisible(false);
    }

    private static Div who(PersonDetails person) {
        var username = new Span(person.id().value());
        username.addClassNames("id", "secondary");
        var who = new Div(new Span(person.name()), username);
        who.addClassName("person-cell");
        if (!person.active()) {
            var inactive = new Span(who.getTranslation("people.inactive"));
            inactive.addClassName("tag");
            who.add(inactive);
        }
        return who;
    }

    private static Div roles(PersonDetails person) {
        var tags = new Div();
        tags.addClassName("tags");
        person.roles().stream().sorted().map(RoleNames::of).forEach(name -> {
            var tag = new Span(name);
            tag.addClassName("tag");
            tags.add(tag);
        });
        return tags;
    }

    private static String positions(PersonDetails person) {
        return person.positions().stream()
                .map(post -> CodeName.of(post.code(), post.location()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String positionCodes(PersonDetails person) {
        return person.positions().stream().map(Position::toString).sorted().collect(Collectors.joining(", "));
    }
}
