package io.tickmark.sox.api;

import io.tickmark.matrix.ControlInstanceRef;
import io.tickmark.people.PersonId;
import io.tickmark.sox.PreviewLine;
import io.tickmark.sox.RoundPreview;
import io.tickmark.sox.RoundProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round would be.
 *
 * @param leftOut instances with nothing to test in this phase
 * @param problems what stands against the round itself
 */
record RoundPreviewResource(int tests, int items, List<Line> lines, List<String> leftOut, List<Problem> problems) {

    /** One control instance. */
    record Line(
            String ref,
            int items,
            LocalDate dueOn,
            @Nullable String owner,
            String testerRole,
            @Nullable String tester,
            String reviewerRole,
            @Nullable String reviewer,
            List<Problem> problems) {}

    /** A gap or a conflict. */
    record Problem(String subject, String rule, String sentence) {

        static Problem of(RoundProblem problem) {
            return new Problem(
                    problem.subject(), problem.rule(), problem.sentence().english());
        }
    }

    static RoundPreviewResource of(RoundPreview preview) {
        return new RoundPreviewResource(
                preview.lines().size(),
                preview.items(),
                preview.lines().stream().map(RoundPreviewResource::line).toList(),
                preview.leftOut().stream().map(ControlInstanceRef::toString).toList(),
                preview.ofRound().stream().map(Problem::of).toList());
    }

    private static Line line(PreviewLine line) {
        return new Line(
                line.test().ref(),
                line.items(),
                line.dueOn(),
                text(line.people().owner()),
                line.people().testerRole(),
                text(line.people().tester()),
                line.people().reviewerRole(),
                text(line.people().reviewer()),
                line.problems().stream().map(Problem::of).toList());
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
