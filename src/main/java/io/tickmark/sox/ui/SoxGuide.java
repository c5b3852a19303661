package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestConversations;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.ui.Said;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectLink;
import io.tickmark.ui.SubjectNote;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the things of the testing year are called, where their pages are, and what their codes mean. */
@SpringComponent
class SoxGuide implements SubjectGuide {

    private final TestingBinder binder;
    private final TestLists lists;
    private final TestConversations conversations;
    private final People people;

    SoxGuide(TestingBinder binder, TestLists lists, TestConversations conversations, People people) {
        this.binder = binder;
        this.lists = lists;
        this.conversations = conversations;
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
    public Map<SubjectRef, SubjectNote> about(Collection<SubjectRef> subjects) {
        return new TestNotes(binder, conversations).about(subjects);
    }

    @Override
    public Optional<Component> contents(SubjectRef subject) {
        return subject.type().equals("TestingRound")
                ? Optional.of(roundTests(TestingRoundId.of(subject.id())))
                : Optional.empty();
    }

    private RoundTests roundTests(TestingRoundId id) {
        var scope = TestScope.of(id);
        var today = binder.today(binder.round(id).cycle());
        return new RoundTests(
                lists.page(scope, TestChoice.EVERYTHING, today, 0, RoundTests.AT_MOST),
                lists.figures(scope, today).total(),
                row -> Said.of(binder.nameOf(row.identity())),
                Names.of(people),
                Addresses.of(id));
    }

    @Override
    public Optional<String> value(SubjectRef subject, String field, String value) {
        if (subject.type().equals("Deficiency") && field.equals("test")) {
            return find(new SubjectRef("ControlTest", value)).map(SubjectLink::name);
        }
        return Vocabulary.word(subject.type() + "." + field, value);
    }

    private Optional<ControlTestRow> row(SubjectRef test) {
        return ControlTestId.find(test.id()).flatMap(binder::row);
    }

    private SubjectLink test(ControlTestRow row) {
        return new SubjectLink(Said.of(binder.nameOf(row.identity())), Addresses.of(row.id()));
    }

    private SubjectLink round(TestingRoundId id) {
        return new SubjectLink(binder.round(id).name(), Addresses.of(id));
    }

    private SubjectLink cycle(TestingCycleId id) {
        return new SubjectLink(binder.cycle(id).name(), Addresses.of(id));
    }
}
