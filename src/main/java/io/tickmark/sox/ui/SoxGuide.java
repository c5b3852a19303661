package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.ui.Words;
import io.tickmark.people.People;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.CycleState;
import io.tickmark.sox.DeficiencyState;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.RoundState;
import io.tickmark.sox.SignOffState;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectLink;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What the things of the testing year are called, where their pages are, and what their codes mean. */
@SpringComponent
class SoxGuide implements SubjectGuide {

    private static final Map<String, Class<? extends Enum<?>>> VOCABULARIES = Map.of(
            "ControlTest.state", TestState.class,
            "ControlTest.conclusion", Conclusion.class,
            "ControlTest.proposed", Conclusion.class,
            "ControlTest.signOff", SignOffState.class,
            "ControlTest.note", NoteState.class,
            "TestingRound.state", RoundState.class,
            "TestingCycle.state", CycleState.class,
            "Deficiency.state", DeficiencyState.class);

    private final TestingBinder binder;
    private final People people;

    SoxGuide(TestingBinder binder, People people) {
        this.binder = binder;
        this.people = people;
    }

    @Override
    public Optional<SubjectLink> find(SubjectRef subject) {
        try {
            return switch (subject.type()) {
                case "ControlTest" -> row(subject).map(this::test);
                case "TestingRound" -> Optional.of(round(TestingRoundId.of(subject.id())));
                case "TestingCycle" -> Optional.of(cycle(TestingCycleId.of(subject.id())));
                case "Deficiency" -> Optional.of(new SubjectLink(subject.id(), Addresses.DEFICIENCIES));
                default -> Optional.empty();
            };
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> about(SubjectRef subject) {
        return subject.type().equals("ControlTest") ? row(subject).map(this::about) : Optional.empty();
    }

    @Override
    public Optional<Component> contents(SubjectRef subject) {
        return subject.type().equals("TestingRound")
                ? Optional.of(roundTests(TestingRoundId.of(subject.id())))
                : Optional.empty();
    }

    private RoundTests roundTests(TestingRoundId id) {
        return new RoundTests(
                binder.tests(id), row -> binder.nameOf(row.identity()), Names.of(people), Addresses.of(id));
    }

    @Override
    public Optional<String> value(SubjectRef subject, String field, String value) {
        if (subject.type().equals("Deficiency") && field.equals("test")) {
            return find(new SubjectRef("ControlTest", value)).map(SubjectLink::name);
        }
        return Optional.ofNullable(VOCABULARIES.get(subject.type() + "." + field))
                .flatMap(words -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(value))
                        .findFirst()
                        .map(Words::of));
    }

    private Optional<ControlTestRow> row(SubjectRef test) {
        try {
            return binder.row(ControlTestId.of(test.id()));
        } catch (NotFound noSuchId) {
            return Optional.empty();
        }
    }

    private SubjectLink test(ControlTestRow row) {
        return new SubjectLink(binder.nameOf(row.identity()), Addresses.of(row.id()));
    }

    private String about(ControlTestRow row) {
        return I18NProvider.translate(
                "sox.test.inList",
                binder.round(row.round()).name(),
                row.identity().title());
    }

    private SubjectLink round(TestingRoundId id) {
        return new SubjectLink(binder.round(id).name(), Addresses.of(id));
    }

    private SubjectLink cycle(TestingCycleId id) {
        return new SubjectLink(binder.cycle(id).name(), Addresses.of(id));
    }
}
