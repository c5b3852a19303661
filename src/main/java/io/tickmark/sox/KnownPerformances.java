package io.tickmark.sox;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known about who performed some controls: read once for many tests.
 *
 * @param noted by the program office
 * @param tested the tests of the controls, each with its performer
 */
record KnownPerformances(List<ControlPerformance> noted, List<ControlTestRow> tested, PositionHolders holders) {

    List<Performed> of(TestIdentity test) {
        return Stream.of(noted(test), tested(test), holders.of(test))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Performed> noted(TestIdentity test) {
        return noted.stream().filter(one -> one.concerns(test)).map(ControlPerformance::performed);
    }

    private Stream<Performed> tested(TestIdentity test) {
        return tested.stream()
                .filter(row -> row.identity().sharesPlaceWith(test))
                .flatMap(row -> Stream.ofNullable(row.people().performer())
                        .map(person -> new Performed(
                                person, row.identity().from(), row.identity().to())));
    }
}
