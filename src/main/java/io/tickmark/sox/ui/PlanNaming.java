package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.sox.PreviewLine;
import io.tickmark.sox.TestChange;
import io.tickmark.ui.Notifications;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Names one person for many tests of a plan at once: for all those shown for whom that person comes into question. */
class PlanNaming extends Div {

    /** What somebody is named for. */
    enum Part {
        TESTER,
        REVIEWER,
        OWNER;

        private List<PersonDetails> thinkable(PreviewLine line, List<PersonDetails> people) {
            return switch (this) {
                case TESTER -> line.thinkableTesters(people);
                case REVIEWER -> line.thinkableReviewers(people);
                case OWNER -> thinkableOwners(people);
            };
        }

        private TestChange change(PreviewLine line, PersonId person) {
            var test = line.test();
            var now = line.people();
            return new TestChange(
                    test.control(),
                    test.location(),
                    this == OWNER ? person : now.owner(),
                    this == TESTER ? person : now.tester(),
                    this == REVIEWER ? person : now.reviewer(),
                    null);
        }
    }

    private final ComboBox<PersonDetails> person = new ComboBox<>(getTranslation("sox.plan.name.person"));
    private final Select<Part> part = new Select<>();
    private final Button name = new Button("", click -> name());
    private final People people;
    private final Consumer<List<TestChange>> named;
    private List<PreviewLine> shown = List.of();

    /** @param named told what changes, all of it at once */
    PlanNaming(People people, Consumer<List<TestChange>> named) {
        this.people = people;
        this.named = named;
        addClassName("plan-naming");
        person.setItemLabelGenerator(one -> one.name() + " (" + one.id() + ")");
        part.setLabel(getTranslation("sox.plan.name.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(
                it -> getTranslation("sox.plan.name." + it.name().toLowerCase(Locale.ROOT)));
        part.setValue(Part.TESTER);
        part.addValueChangeListener(change -> offer());
        person.addValueChangeListener(change -> tell());
        add(person, part, name);
    }

    static List<PersonDetails> thinkableOwners(List<PersonDetails> people) {
        return people.stream().filter(one -> !one.has(Role.EXTERNAL_AUDITOR)).toList();
    }

    /** The tests it would name somebody for. */
    void show(List<PreviewLine> lines) {
        shown = lines;
        setVisible(lines.size() > 1);
        offer();
    }

    private void offer() {
        var before = person.getValue();
        var working = people.working();
        var thinkable = shown.stream()
                .flatMap(line -> part.getValue().thinkable(line, working).stream())
                .distinct()
                .toList();
        person.setItems(thinkable);
        person.setValue(before != null && thinkable.contains(before) ? before : null);
        tell();
    }

    private void tell() {
        name.setText(getTranslation("sox.plan.name.give", takers().size()));
        name.setEnabled(!takers().isEmpty());
    }

    private List<PreviewLine> takers() {
        var who = person.getValue();
        return who == null
                ? List.of()
                : shown.stream()
                        .filter(line ->
                                !part.getValue().thinkable(line, List.of(who)).isEmpty())
                        .toList();
    }

    private void name() {
        var who = person.getValue();
        var lines = takers();
        var left = shown.size() - lines.size();
        named.accept(lines.stream()
                .map(line -> part.getValue().change(line, who.id()))
                .toList());
        Notifications.done(getTranslation("sox.plan.name.done", who.name(), lines.size(), left));
    }
}
