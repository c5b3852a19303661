package io.tickmark.sox.demo;

import io.tickmark.sox.ConcludeTest;
import io.tickmark.sox.ControlReview;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.ProvideEvidence;
import io.tickmark.sox.RaiseNote;
import io.tickmark.sox.ReturnTest;
import io.tickmark.sox.SubmitTest;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestStep;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.demo.DemoScene.Part;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the first scenes of the demo round, as the people of Brackwater, through the services everybody uses. */
@Component
@Profile("demo")
class DemoStory {

    private static final String REVIEWER = "e.fontaine";

    private final TestingBinder binder;
    private final ControlTesting testing;
    private final ControlReview reviewing;
    private final DemoFiles files;
    private final WorkDesk desk;
    private final DemoPerson person;

    DemoStory(
            TestingBinder binder,
            ControlTesting testing,
            ControlReview reviewing,
            DemoFiles files,
            WorkDesk desk,
            DemoPerson person) {
        this.binder = binder;
        this.testing = testing;
        this.reviewing = reviewing;
        this.files = files;
        this.desk = desk;
        this.person = person;
    }

    void play(TestStep step, WorkItemDetails item) {
        var test = binder.test(ControlTestId.of(item.subjectId()));
        var scene = DemoScene.of(test.identity());
        if (scene == null) {
            return;
        }
        switch (step) {
            case PROVIDE_EVIDENCE -> provide(item, test);
            case TEST_CONTROL -> test(item, test, scene);
            case REVIEW_TEST -> review(item, test, scene);
        }
    }

    private void provide(WorkItemDetails item, ControlTestDetails test) {
        if (test.state() == TestState.EVIDENCE_REQUESTED && test.questions().isEmpty() && item.assignee() != null) {
            person.does(item.assignee().value(), () -> {
                files.handIn(test);
                testing.provideEvidence(new ProvideEvidence(item.id(), test.version(), null));
            });
        }
    }

    private void test(WorkItemDetails item, ControlTestDetails test, DemoScene scene) {
        if (test.state() == TestState.EVIDENCE_RECEIVED && scene.reaches(Part.TAKEN)) {
            person.does(scene.tester(), () -> {
                desk.claim(item.id());
                if (scene.reaches(Part.SUBMITTED)) {
                    submit(item, test, scene);
                }
            });
        }
    }

    private void submit(WorkItemDetails item, ControlTestDetails test, DemoScene scene) {
        var sheet = DemoSheet.filled(test, files.of(test), scene.exceptions());
        testing.submit(new SubmitTest(item.id(), binder.test(test.id()).version(), sheet, scene.conclusion(), false));
    }

    private void review(WorkItemDetails item, ControlTestDetails test, DemoScene scene) {
        if (test.state() == TestState.SUBMITTED && scene.reaches(Part.RETURNED)) {
            person.does(REVIEWER, () -> {
                desk.claim(item.id());
                var version = binder.test(test.id()).version();
                if (scene.part() == Part.CONCLUDED) {
                    reviewing.conclude(new ConcludeTest(item.id(), version, scene.conclusion(), null));
                } else {
                    var noted = reviewing.raiseNote(
                            new RaiseNote(item.id(), version, 1, "Name the count sheet this item was traced to."));
                    reviewing.returnTest(new ReturnTest(item.id(), noted.version()));
                }
            });
        }
    }
}
