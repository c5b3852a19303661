package io.tickmark.sox;

import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.sox.DemoScene.Part;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final EvidenceRoom evidence;
    private final ReadingRoom reading;
    private final WorkDesk desk;
    private final DemoPerson person;

    DemoStory(
            TestingBinder binder,
            ControlTesting testing,
            ControlReview reviewing,
            EvidenceRoom evidence,
            ReadingRoom reading,
            WorkDesk desk,
            DemoPerson person) {
        this.binder = binder;
        this.testing = testing;
        this.reviewing = reviewing;
        this.evidence = evidence;
        this.reading = reading;
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
                handIn(test);
                testing.provideEvidence(new ProvideEvidence(item.id(), test.version(), null));
            });
        }
    }

    private void handIn(ControlTestDetails test) {
        if (!reading.linkedTo(test.id().subject()).isEmpty()) {
            return;
        }
        var provenance = new Provenance(
                EvidenceSource.SYSTEM_EXPORT,
                test.identity().from(),
                test.identity().to(),
                "ERP",
                "scheduled report");
        var file = new NewEvidence(test.id().subject(), DemoSheet.fileName(test), provenance);
        try (var content = DemoSheet.file(test)) {
            evidence.store(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        var file = reading.linkedTo(test.id().subject()).getFirst().id().toString();
        var sheet = DemoSheet.filled(test, file, scene.exceptions());
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
