package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestConversations;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.ui.SubjectNote;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a list of work says of control tests: the round, the control, and what came back to its tester or owner. */
record TestNotes(TestingBinder binder, TestConversations conversations) {

    Map<SubjectRef, SubjectNote> about(Collection<SubjectRef> subjects) {
        var tests = subjects.stream()
                .filter(subject -> subject.type().equals("ControlTest"))
                .flatMap(subject -> ControlTestId.find(subject.id()).stream())
                .toList();
        var asked = conversations.asked(tests);
        var answered = conversations.answered(tests);
        var rounds = new HashMap<TestingRoundId, String>();
        var notes = new HashMap<SubjectRef, SubjectNote>();
        for (var row : binder.rows(tests)) {
            var round =
                    rounds.computeIfAbsent(row.round(), id -> binder.round(id).name());
            notes.put(
                    row.id().subject(), new SubjectNote(round, row.identity().title(), cameBack(row, asked, answered)));
        }
        return notes;
    }

    private static String cameBack(ControlTestRow row, Set<ControlTestId> asked, Set<ControlTestId> answered) {
        if (row.state() == TestState.RETURNED) {
            return I18NProvider.translate("sox.cameBack.returned");
        }
        if (answered.contains(row.id())) {
            return I18NProvider.translate("sox.cameBack.answered");
        }
        return asked.contains(row.id()) ? I18NProvider.translate("sox.cameBack.question") : "";
    }
}
