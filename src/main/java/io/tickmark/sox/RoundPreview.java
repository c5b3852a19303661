package io.tickmark.sox;

import java.util.List;

/**
 * A round before it is opened, with every gap and conflict.
 *
 * @param leftOut instances with nothing to test in this phase
 */
public record RoundPreview(List<PreviewLine> lines, List<ControlInstanceRef> leftOut) {

    public List<RoundProblem> problems() {
        return lines.stream().flatMap(line -> line.problems().stream()).toList();
    }

    /** How many items would be looked at in all. */
    public int items() {
        return lines.stream().mapToInt(PreviewLine::items).sum();
    }
}
