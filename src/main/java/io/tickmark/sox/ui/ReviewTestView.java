package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.CloseNote;
import io.tickmark.sox.ConcludeTest;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlReview;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.RaiseNote;
import io.tickmark.sox.ReturnTest;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.Notifications;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WordDrafts;
import io.tickmark.work.ui.WorkItemFrame;
import io.tickmark.work.ui.WorkItemView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reviewer looks at what was found, asks for more, or stands behind it. */
@Route("work/sox/review-test/:workItemId")
class ReviewTestView extends WorkItemView {

    private final TestParts parts;
    private final ControlReview reviewing;
    private final WordDrafts drafts;
    private final SignedIn signedIn;
    private @Nullable Desk desk;

    /** What lies before the reviewer. */
    private record Desk(WorkItemDetails item, SeenTest seen, ReviewNotesPanel notes) {}

    ReviewTestView(
            WorkItemFrame frame, TestParts parts, ControlReview reviewing, WordDrafts drafts, SignedIn signedIn) {
        super(frame);
        this.parts = parts;
        this.drafts = drafts;
        this.reviewing = reviewing;
        this.signedIn = signedIn;
        addClassName("review-test");
    }

    @Override
    protected void show(WorkItemDetails item) {
        var seen = parts.test(item);
        var test = seen.details();
        var open = frame().isWorkable() && test.state().isWithReviewer();
        var now = new Desk(item, seen, new ReviewNotesPanel(parts::name, this::closing));
        desk = now;
        now.notes().show(test.notes());
        frame().setWhy(WhyAsked.of(test, parts.control(test)));
        var content = new ArrayList<Component>(List.of(new TestFindings(test, parts)));
        content.addAll(parts.exchange(test));
        content.add(now.notes());
        var words = drafts.field(item.id(), getTranslation("sox.note.text"));
        var form = new RaiseNoteForm(test.sheet(), words, (about, text) -> raise(now, about, text));
        form.setVisible(open);
        content.add(form);
        frame().setForm(content.toArray(Component[]::new));
        frame().setTab(getTranslation("sox.tab.evidence"), () -> parts.evidence(test, false, () -> {}));
        parts.tabs(frame(), test);
        frame().setActions(open ? actions(now, test, form) : new Component[0]);
    }

    private Component[] actions(Desk now, ControlTestDetails test, RaiseNoteForm form) {
        var actions = new ArrayList<Component>();
        actions.add(new Button(getTranslation("sox.review.return"), click -> whenRaised(form, () -> giveBack(now))));
        test.thinkable(parts.control(test)).stream()
                .filter(one -> test.whyNot(one, test.sheet()).isEmpty())
                .sorted((a, b) -> Boolean.compare(a == test.proposed(), b == test.proposed()))
                .forEach(one -> actions.add(conclude(now, test, one, form)));
        return actions.toArray(Component[]::new);
    }

    /** An open note is told before one writes a comment, not after. */
    private void whenSettled(Desk now, RaiseNoteForm form, Runnable decision) {
        var open = now.seen().details().notes().stream()
                .filter(note -> note.state() != NoteState.CLOSED)
                .count();
        if (open > 0) {
            Notifications.refused(getTranslation("sox.review.notesOpen", open));
        } else {
            whenRaised(form, decision);
        }
    }

    private static void whenRaised(RaiseNoteForm form, Runnable decision) {
        if (form.isRaised()) {
            decision.run();
        }
    }

    private Button conclude(Desk now, ControlTestDetails test, Conclusion conclusion, RaiseNoteForm form) {
        var words = drafts.on(now.item().id(), "comment." + conclusion);
        var dialog = new ConcludeDialog(
                words, parts.nameOf(test), test, conclusion, comment -> conclude(now, conclusion, comment));
        var verb = getTranslation("sox.review.conclude." + conclusion);
        return conclusion == test.proposed()
                ? new MainButton(this, verb, click -> whenSettled(now, form, dialog::open))
                : new Button(verb, click -> whenSettled(now, form, dialog::open));
    }

    private void conclude(Desk now, Conclusion conclusion, @Nullable String comment) {
        reviewing.conclude(new ConcludeTest(now.item().id(), now.seen().version(), conclusion, comment));
        frame().sent(getTranslation("sox.review.concluded." + conclusion));
    }

    private void giveBack(Desk now) {
        var test =
                reviewing.returnTest(new ReturnTest(now.item().id(), now.seen().version()));
        frame().sent(getTranslation(
                "sox.review.returned", parts.name(test.people().tester())));
    }

    private void raise(Desk now, @Nullable Integer about, String text) {
        show(now, reviewing.raiseNote(new RaiseNote(now.item().id(), now.seen().version(), about, text)));
    }

    private List<Component> closing(ReviewNoteDetails note) {
        var now = desk;
        var mine = note.raisedBy().equals(signedIn.id());
        return now == null || note.state() == NoteState.CLOSED || !mine || !frame().isWorkable()
                ? List.of()
                : List.of(ReviewNotesPanel.button(getTranslation("sox.note.close"), () -> close(now, note)));
    }

    private void close(Desk now, ReviewNoteDetails note) {
        show(
                now,
                reviewing.closeNote(
                        new CloseNote(now.seen().details().id(), now.seen().version(), note.id())));
    }

    private static void show(Desk now, ControlTestDetails test) {
        now.notes().show(now.seen().now(test).notes());
    }
}
