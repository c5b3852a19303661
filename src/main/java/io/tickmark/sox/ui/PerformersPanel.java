package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.People;
import io.tickmark.sox.PerformanceBook;
import io.tickmark.sox.PerformanceDetails;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moments;
import io.tickmark.ui.ReasonDialog;

/** What was noted about who performs a control; the program office notes more, ends and withdraws. */
class PerformersPanel extends Div {

    private final PerformanceBook book;
    private final People people;
    private final Places places;
    private final ControlId control;
    private final boolean changeable;
    private final Div content = new Div();

    PerformersPanel(PerformanceBook book, People people, Places places, boolean changeable) {
        this.book = book;
        this.people = people;
        this.places = places;
        this.control = places.control().control();
        this.changeable = changeable;
        addClassName("evidence");
        add(new Paragraph(getTranslation("sox.performers.hint")));
        if (changeable) {
            var add = new Button(
                    getTranslation("sox.performers.add"),
                    click -> new NotePerformanceDialog(book, people, places, this::refresh).open());
            add(add);
        }
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var notes = book.of(control);
        if (notes.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.USERS,
                    getTranslation("sox.performers.empty"),
                    getTranslation("sox.performers.empty.hint")));
            return;
        }
        var names = Names.of(people);
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        list.getElement().setAttribute("aria-label", getTranslation("sox.performers.title"));
        notes.forEach(note -> list.add(item(note, names)));
        content.add(list);
    }

    private ListItem item(PerformanceDetails note, Names names) {
        var who = new Span(names.of(note.person()));
        var from = Moments.date(note.from());
        var when = new Span(" · " + places.name(note.location()) + " · "
                + (note.to() == null
                        ? getTranslation("sox.performers.since", from)
                        : from + " – " + Moments.date(note.to())));
        when.addClassName("secondary");
        var item = new ListItem(who, when);
        item.addClassName("evidence-item");
        var withdrawal = note.withdrawal();
        if (withdrawal != null) {
            item.addClassName("is-withdrawn");
            item.add(new Paragraph(
                    getTranslation("sox.performers.withdrawn", names.of(withdrawal.by()), withdrawal.reason())));
        } else if (changeable) {
            item.add(actions(note, names));
        }
        return item;
    }

    private Div actions(PerformanceDetails note, Names names) {
        var row = new Div();
        row.addClassName("evidence-actions");
        if (note.goesOn()) {
            row.add(action("sox.performers.end", () -> new EndPerformanceDialog(book, note, this::refresh).open()));
        }
        row.add(action("sox.performers.withdraw", () -> withdraw(note, names)));
        return row;
    }

    private Button action(String key, Runnable what) {
        var button = new Button(getTranslation(key), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void withdraw(PerformanceDetails note, Names names) {
        new ReasonDialog(
                        getTranslation("sox.performers.withdraw.title", names.of(note.person())),
                        getTranslation("sox.performers.withdraw.sentence"),
                        getTranslation("sox.performers.withdraw"),
                        reason -> {
                            book.withdraw(control, note.id(), reason);
                            refresh();
                        })
                .open();
    }
}
