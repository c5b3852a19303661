package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.tickmark.people.Drafts;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.ui.MainButton;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WordDrafts;
import io.tickmark.work.ui.WorkItemFrame;
import io.tickmark.work.ui.WorkItemView;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tester fills the grid, says what it means, and submits it; or asks the owner. */
@Route("work/sox/test-control/:workItemId")
class TestControlView extends WorkItemView implements BeforeLeaveObserver {

    private final TestParts parts;
    private final ControlTesting testing;
    private final SignedIn signedIn;
    private final Clock clock;
    private final WordDrafts words;
    private final NoteAnswers answers;
    private final Drafts drafts;
    private @Nullable Bench bench;

    TestControlView(
            WorkItemFrame frame,
            TestParts parts,
            ControlTesting testing,
            WordDrafts words,
            Drafts drafts,
            SignedIn signedIn,
            Clock clock) {
        super(frame);
        this.parts = parts;
        this.testing = testing;
        this.words = words;
        this.answers = new NoteAnswers(words);
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("test-control");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (bench != null && frame().isWorkable()) {
            bench.keeper().save();
        }
    }

    @Override
    protected void show(WorkItemDetails item) {
        var seen = parts.test(item);
        var test = seen.details();
        var open = frame().isWorkable() && test.state().isWithTester();
        var editor = new SheetEditor(test.sheet(), () -> parts.files(test).names(), open);
        var keeper = new DraftKeeper(item.id(), seen, editor, testing, clock);
        var others =
                test.contributorsBut(signedIn.id()).stream().map(parts::name).toList();
        var choice = new ConclusionChoice(test, parts.control(test), others, open);
        choice.keptIn(drafts, proposal(item));
        var now = new Bench(item, seen, editor, keeper, choice, new ReviewNotesPanel(parts::name, this::answering));
        bench = now;
        editor.beside(keeper);
        editor.whenChanged(now::changed, keeper::save);
        keeper.whenReplaced(now::changed);
        choice.whenExpanding(() -> whenSettled(now, () -> expand(now)));
        now.notes().show(test.notes());
        frame().setWhy(WhyAsked.of(test, parts.control(test)));
        var content = new ArrayList<Component>(parts.exchange(test));
        content.addAll(List.of(now.notes(), editor, choice));
        frame().setForm(content.toArray(Component[]::new));
        frame().setTab(getTranslation("sox.tab.evidence"), () -> parts.evidence(test, open, editor::evidenceChanged));
        parts.tabs(frame(), test);
        frame().setActions(open ? actions(now) : new Component[0]);
    }

    private Component[] actions(Bench now) {
        var ask = new Button(getTranslation("sox.test.ask"), click -> whenSettled(now, () -> ask(now)));
        var verb = getTranslation("sox.test.submit");
        return new Component[] {ask, new MainButton(this, verb, click -> whenSettled(now, () -> submit(now)))};
    }

    private static String proposal(WorkItemDetails item) {
        return item.id() + ".conclusion";
    }

    private void submit(Bench now) {
        if (!answers.areGiven(now.seen().details().notes())) {
            return;
        }
        now.submission().ifPresent(command -> {
            var reviewer = now.now(testing.submit(command)).people().reviewer();
            drafts.forget(proposal(now.item()));
            frame().sent(
                            reviewer == null
                                    ? getTranslation("sox.test.sent.team")
                                    : getTranslation("sox.test.sent", parts.name(reviewer)));
        });
    }

    private void expand(Bench now) {
        TesterDialogs.expansion(words.on(now.item().id(), "cause"), cause -> {
            testing.expand(now.expansion(cause));
            show(now.item());
        });
    }

    private void ask(Bench now) {
        var owner = parts.name(now.seen().details().people().owner());
        TesterDialogs.question(words.on(now.item().id(), "question"), owner, question -> {
            testing.askOwner(now.question(question));
            frame().sent(getTranslation("sox.ask.sent", owner));
        });
    }

    private List<Component> answering(ReviewNoteDetails note) {
        var now = bench;
        return now == null || note.state() != NoteState.OPEN || !frame().isWorkable()
                ? List.of()
                : answers.under(
                        note, words -> whenSettled(now, () -> now.now(testing.answerNote(now.answer(note, words)))));
    }

    private static boolean whenSettled(Bench now, Runnable step) {
        var settled = now.keeper().settled();
        if (settled) {
            step.run();
        }
        return settled;
    }
}
