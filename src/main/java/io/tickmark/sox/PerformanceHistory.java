package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.Positions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who performed which control, where and when, as far as it is known (SOD-03): by what was noted, by the performer of
 * each other test of the control, and by who holds the performer's post today or held it before, be they one or many; also
 * the post that another version of the control named.
 * Who holds the owner's post today is known too, whoever was named.
 */
@Component
class PerformanceHistory {

    private final ControlPerformances performances;
    private final ControlTests tests;
    private final Matrix matrix;
    private final Positions posts;

    PerformanceHistory(ControlPerformances performances, ControlTests tests, Matrix matrix, Positions posts) {
        this.performances = performances;
        this.tests = tests;
        this.matrix = matrix;
        this.posts = posts;
    }

    /** Who performed the control of a test, and when. */
    List<Performed> of(TestIdentity test) {
        return over(List.of(test.control())).of(test);
    }

    /** The same for many tests: what they share is read once. */
    KnownPerformances over(Collection<ControlId> controls) {
        if (controls.isEmpty()) {
            return new KnownPerformances(List.of(), List.of(), new PositionHolders(Map.of(), posts));
        }
        return new KnownPerformances(
                performances.findByControlIdIn(controls),
                tests.rowsOfControls(controls),
                new PositionHolders(matrix.versions(controls), posts));
    }
}
