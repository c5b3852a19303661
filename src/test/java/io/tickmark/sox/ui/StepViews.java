package io.tickmark.sox.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.kernel.Refused;
import io.tickmark.people.Role;
import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlReview;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.ProvideEvidence;
import io.tickmark.sox.SubmitTest;
import io.tickmark.sox.TestSheet;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestingBinder;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkItemSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A control test of the demo round that nobody touched, and the people who bring it to the step that is looked at. */
@DemoTest
abstract class StepViews extends SpringBrowserlessTest {

    static final String OWNER_STEP = "userTask_ProvideEvidence";
    static final String TESTER_STEP = "userTask_TestControl";
    static final String REVIEWER_STEP = "userTask_ReviewTest";

    /** The controls whose tests the demo plays itself. */
    static final List<String> PLAYED = List.of(
            "P2P-05", "P2P-06", "O2C-01", "O2C-02", "O2C-04", "ITG-03", "ITG-06", "R2R-02", "R2R-07", "R2R-08",
            "TRE-01", "TRE-03", "ELC-02");

    private static final AtomicLong KEYS = new AtomicLong(9_000_000_000L);

    @Autowired
    TestingBinder binder;

    @Autowired
    ControlTesting testing;

    @Autowired
    ControlReview reviewing;

    @Autowired
    EvidenceRoom room;

    @Autowired
    WorkItemProjection projection;

    ControlTestId id;

    @BeforeEach
    void an_untouched_test() {
        another();
    }

    /** From now on another test that nobody touched. */
    void another() {
        var round = binder.rounds(binder.cycles().getFirst().id()).getFirst().id();
        id = binder.tests(round).stream()
                .filter(row -> !PLAYED.contains(row.identity().control().value()))
                .filter(row -> row.state() == TestState.NOT_STARTED && !row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
    }

    ControlTestDetails test() {
        return binder.test(id);
    }

    String owner() {
        return String.valueOf(test().people().owner());
    }

    WorkItemId asks(String step, @Nullable String assignee, String... groups) {
        var route = switch (step) {
            case OWNER_STEP -> "work/sox/provide-evidence";
            case TESTER_STEP -> "work/sox/test-control";
            default -> "work/sox/review-test";
        };
        var item = new WorkItemId(KEYS.incrementAndGet());
        projection.opened(new WorkItemSnapshot(
                item,
                1,
                7,
                8,
                "sox-control-test",
                1,
                step,
                "Work on " + test().identity().subject(),
                route,
                "ControlTest",
                id.toString(),
                assignee,
                List.of(groups),
                50,
                Instant.now().plusSeconds(86_400)));
        return item;
    }

    /** The owner hands in a file and sends it. */
    String provided() {
        var item = asks(OWNER_STEP, owner());
        return As.person(owner(), Role.CONTROL_OWNER, () -> {
            var evidence = store("run.csv");
            testing.provideEvidence(new ProvideEvidence(item, test().version(), null));
            return evidence;
        });
    }

    String store(String name) {
        var asked = test().identity();
        var file = new NewEvidence(
                id.subject(), name, new Provenance(EvidenceSource.DOCUMENT, asked.from(), asked.to(), null, null));
        try {
            return room.store(file, new ByteArrayInputStream("a;b".getBytes()))
                    .id()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tester fills the grid and submits it. */
    void submitted(CellResult first, Conclusion proposed) {
        var evidence = provided();
        resubmitted(evidence, first, proposed);
    }

    void resubmitted(String evidence, CellResult first, Conclusion proposed) {
        var item = asks(TESTER_STEP, "s.novak");
        As.person(
                "s.novak",
                Role.SOX_TESTER,
                () -> testing.submit(new SubmitTest(item, test().version(), filled(evidence, first), proposed, false)));
    }

    TestSheet filled(String evidence, CellResult first) {
        var draft = new SheetDraft(test().sheet());
        test().sheet().items().forEach(item -> {
            draft.link(item.number(), List.of(evidence));
            draft.describe(item.number(), "run " + item.number());
            test().sheet()
                    .attributes()
                    .forEach(attribute -> draft.decide(item.number(), attribute.code(), Cell.of(CellResult.PASS)));
        });
        draft.decide(1, test().sheet().attributes().getFirst().code(), new Cell(first, "late", Set.of()));
        return draft.sheet();
    }

    void press(String text) {
        test(button(text)).click();
    }

    Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    boolean isShown(String text) {
        return $(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(text));
    }

    /** What stands on the page and in its dialogs. */
    String page() {
        var dialogs = $(Dialog.class).all().stream().map(StepViews::text).toList();
        return getCurrentView().getElement().getTextRecursively() + String.join(" ", dialogs);
    }

    /** The sentence with which a decision is refused. */
    String refused(String button) {
        try {
            press(button);
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError(button + " was not refused");
    }

    String said() {
        return String.join(
                " ", $(Notification.class).all().stream().map(StepViews::text).toList());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
