package io.tickmark.sox;

import io.tickmark.matrix.ControlVersionDetails;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time in which one version of a control said which post performs it.
 *
 * @param to the day the next version came; null while there is none
 */
record PositionTerm(String post, LocalDate from, @Nullable LocalDate to) {

    /** What all versions of a control said. What the one said that is tested counts at any time. */
    static Stream<PositionTerm> of(List<ControlVersionDetails> all, int tested) {
        var inOrder = all.stream()
                .sorted(Comparator.comparingInt(ControlVersionDetails::version))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(at -> inOrder.get(at).version() == tested
                        ? new PositionTerm(inOrder.get(at).roles().performer(), LocalDate.MIN, null)
                        : of(inOrder.get(at), at + 1 < inOrder.size() ? inOrder.get(at + 1) : null));
    }

    private static PositionTerm of(ControlVersionDetails version, @Nullable ControlVersionDetails next) {
        return new PositionTerm(
                version.roles().performer(),
                version.scope().effectiveFrom(),
                next == null ? null : next.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The part of the time that somebody held the post in which that post performed the control. */
    Optional<Performed> share(Performed held) {
        var first = held.from().isAfter(from) ? held.from() : from;
        var last = to == null || (held.to() != null && held.to().isBefore(to)) ? held.to() : to;
        return last != null && last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Performed(held.person(), held.part(), first, last));
    }
}
