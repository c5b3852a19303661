package io.tickmark.sox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds the gaps and conflicts of planned tests: shown in a preview, refused at opening. */
final class RoundReview {

    /** The day the round is due, whose faults are told once and not for each test, and the day it is. */
    record Days(LocalDate ofRound, LocalDate today) {}

    private final KnownPeople people;
    private final KnownPerformances history;
    private final TestOrder order;
    private final MatrixNow matrix;
    private final Days days;

    RoundReview(KnownPeople people, KnownPerformances history, TestOrder order, MatrixNow matrix, Days days) {
        this.people = people;
        this.history = history;
        this.order = order;
        this.matrix = matrix;
        this.days = days;
    }

    List<RoundProblem> problems(TestIdentity test, Assignment assigned, LocalDate dueOn) {
        var rules = new Segregation(test, assigned, Hands.named(assigned), history.of(test));
        var ofPeople = new StaffReview(rules, people).problems();
        var ofOrder = order.problem(test, matrix.plansInterim(test)).stream();
        var ofDay = Stream.of(dueOn)
                .filter(day -> !day.equals(days.ofRound()))
                .flatMap(day -> DueWindow.of(test, days.today()).objection(day).stream())
                .map(why -> new RoundProblem(test.subject(), "WF-02", why));
        return Stream.of(ofPeople, ofOrder, matrix.problems(test), ofDay)
                .flatMap(some -> some)
                .toList();
    }
}
