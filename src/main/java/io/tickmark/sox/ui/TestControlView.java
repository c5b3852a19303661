package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.AnswerNote;
import io.tickmark.sox.AskOwner;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.ExpandSample;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.sox.SubmitTest;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WorkItemFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tester fills the grid, says what it means, and submits it; or asks the owner. */
@Route("work/sox/test-control/:workItemId")
@PermitAll
class TestControlView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int LONGEST = 4_000;

    private final WorkItemFrame frame;
    private final TestParts parts;
    private final ControlTesting testing;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Map<UUID, TextArea> answers = new HashMap<>();
    private @Nullable Bench bench;

    /** What lies before the tester. */
    private record Bench(
            WorkItemDetails item,
            SeenTest seen,
            SheetEditor editor,
            DraftKeeper keeper,
            ConclusionChoice choice,
            ReviewNotesPanel notes) {}

    TestControlView(WorkItemFrame frame, TestParts parts, ControlTesting testing, SignedIn signedIn, Clock clock) {
        this.frame = frame;
        this.parts = parts;
        this.testing = testing;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("test-control");
        frame.whenShown(this::show);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        frame.open(event);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (bench != null && frame.isWorkable()) {
            bench.keeper().save();
        }
    }

    @Override
    public String getPageTitle() {
        return frame.pageTitle();
    }

    private void show(WorkItemDetails item) {
        var seen = parts.test(item);
        var test = seen.details();
        var open = frame.isWorkable() && test.state().isWithTester();
        var editor = new SheetEditor(test.sheet(), () -> parts.evidenceNames(test), open);
        var keeper = new DraftKeeper(item.id(), seen, editor, testing, clock);
        var choice = new ConclusionChoice(test, others(test), open);
        var now = new Bench(item, seen, editor, keeper, choice, new ReviewNotesPanel(parts::name, this::answering));
        bench = now;
        editor.beside(keeper);
        editor.whenChanged(() -> changed(now), keeper::save);
        keeper.whenReplaced(() -> changed(now));
        choice.whenExpanding(() -> expand(now));
        now.notes().show(test.notes());
        frame.setWhy(parts.why(test));
        var content = new ArrayList<Component>(parts.questions(test));
        content.addAll(List.of(now.notes(), editor, choice));
        frame.setForm(content.toArray(Component[]::new));
        frame.setTab(getTranslation("sox.tab.evidence"), () -> parts.evidence(test, open, editor::evidenceChanged));
        parts.tabs(frame, test);
        actions(now, open);
    }

    private void actions(Bench now, boolean open) {
        if (!open) {
            frame.setActions();
            return;
        }
        var submit = new Button(getTranslation("sox.test.submit"), click -> submit(now));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        frame.setActions(new Button(getTranslation("sox.test.ask"), click -> ask(now)), submit);
    }

    private static void changed(Bench now) {
        now.keeper().changed();
        now.choice().refresh(now.editor().sheet());
    }

    private String others(ControlTestDetails test) {
        return test.contributors().stream()
                .filter(person -> !person.equals(signedIn.id()))
                .map(parts::name)
                .collect(Collectors.joining(", "));
    }

    private void submit(Bench now) {
        now.choice().chosen().ifPresent(proposed -> {
            var command = new SubmitTest(
                    now.item().id(),
                    now.seen().version(),
                    now.editor().sheet(),
                    proposed,
                    now.choice().relies());
            var test = now.seen().now(testing.submit(command));
            var reviewer = test.people().reviewer();
            frame.sent(
                    reviewer == null
                            ? getTranslation("sox.test.sent.team")
                            : getTranslation("sox.test.sent", parts.name(reviewer)));
        });
    }

    private void expand(Bench now) {
        now.keeper().save();
        new WordsDialog(
                        getTranslation("sox.expand.title"),
                        getTranslation("sox.expand.sentence"),
                        getTranslation("sox.expand.cause"),
                        getTranslation("sox.expand"),
                        cause -> {
                            var command =
                                    new ExpandSample(now.item().id(), now.seen().version(), cause);
                            testing.expand(command);
                            show(now.item());
                        })
                .open();
    }

    private void ask(Bench now) {
        now.keeper().save();
        var owner = parts.name(now.seen().details().people().owner());
        new WordsDialog(
                        getTranslation("sox.ask.title"),
                        getTranslation("sox.ask.sentence", owner),
                        getTranslation("sox.ask.question"),
                        getTranslation("sox.ask.send"),
                        question -> {
                            testing.askOwner(
                                    new AskOwner(now.item().id(), now.seen().version(), question));
                            frame.sent(getTranslation("sox.ask.sent", owner));
                        })
                .open();
    }

    private List<Component> answering(ReviewNoteDetails note) {
        var now = bench;
        if (now == null || note.state() != NoteState.OPEN || !frame.isWorkable()) {
            return List.of();
        }
        var answer = answers.computeIfAbsent(note.id(), id -> answerField());
        return List.of(
                answer,
                ReviewNotesPanel.button(
                        getTranslation("sox.note.answer.send"), () -> answer(now, note, answer.getValue())));
    }

    private TextArea answerField() {
        var answer = new TextArea(getTranslation("sox.note.answer"));
        answer.setWidthFull();
        answer.setMaxLength(LONGEST);
        return answer;
    }

    private void answer(Bench now, ReviewNoteDetails note, String words) {
        now.keeper().save();
        var command = new AnswerNote(now.item().id(), now.seen().version(), note.id(), words);
        now.notes().show(now.seen().now(testing.answerNote(command)).notes());
    }
}
