package io.tickmark.matrix;

import java.util.Collection;
import java.util.List;

/**
 * Tells the matrix which tests its controls have, so that nobody changes one under test unknowingly. Whoever tests controls
 * brings a bean of it; where nobody does, no import touches a test.
 */
public interface TestsOfControls {

    /** Their tests in the years that are open, without those that were cancelled. */
    List<TestOfControl> of(Collection<ControlId> controls);
}
