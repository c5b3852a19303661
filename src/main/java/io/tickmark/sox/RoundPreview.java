package io.tickmark.sox;

import io.tickmark.matrix.ControlInstanceRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * A round before it is opened, with every gap and conflict.
 *
 * @param leftOut instances with nothing to test in this phase
 * @param ofRound what stands against the round itself, whatever is tested in it
 */
public record RoundPreview(List<PreviewLine> lines, List<ControlInstanceRef> leftOut, List<RoundProblem> ofRound) {

    /** While nothing is chosen. */
    public static final RoundPreview NOTHING = new RoundPreview(List.of(), List.of(), List.of());

    public List<RoundProblem> problems() {
        return Stream.concat(ofRound.stream(), lines.stream().flatMap(line -> line.problems().stream()))
                .toList();
    }

    /** How many items would be looked at in all. */
    public int items() {
        return lines.stream().mapToInt(PreviewLine::items).sum();
    }
}
