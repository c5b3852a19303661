package io.tickmark.sox;

import java.util.List;
import java.util.stream.Stream;

/** Finds the gaps and conflicts of planned tests: shown in a preview, refused at opening. */
final class RoundReview {

    private final KnownPeople people;
    private final KnownPerformances history;
    private final TestOrder order;
    private final MatrixNow matrix;

    RoundReview(KnownPeople people, KnownPerformances history, TestOrder order, MatrixNow matrix) {
        this.people = people;
        this.history = history;
        this.order = order;
        this.matrix = matrix;
    }

    List<RoundProblem> problems(TestIdentity test, Assignment assigned) {
        var rules = new Segregation(test, assigned, Hands.named(assigned), history.of(test));
        var ofPeople = new StaffReview(rules, people).problems();
        var ofOrder = order.problem(test, matrix.plansInterim(test)).stream();
        return Stream.of(ofPeople, ofOrder, matrix.problems(test))
                .flatMap(some -> some)
                .toList();
    }
}
