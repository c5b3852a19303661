package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can stand between a person and a part in a control test (SOD-01, 02, 03, 08). */
final class Objections {

    static final Sentence NOT_TEST =
            Sentence.of("sod.not.test", "so you can't test it. Ask the lead for another tester.");
    static final Sentence NOT_REVIEW =
            Sentence.of("sod.not.review", "so you can't review its test. Ask the lead for another reviewer.");
    private static final Sentence TESTS = Sentence.of("sod.tests.about", "tests this control");
    private static final Sentence REVIEWS = Sentence.of("sod.reviews.about", "reviews this test");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Objections() {}

    static Objection auditor() {
        return new Objection(
                "SOD-08",
                Sentence.of(
                        "sod.auditor",
                        "An external auditor reads and comments, and never owns, tests or reviews. Choose somebody else."),
                Sentence.of("sod.auditor.about", "is an external auditor"));
    }

    static Objection administrator() {
        return new Objection(
                "SOD-09",
                Sentence.of(
                        "sod.administrator",
                        "An administrator lets people in, and never owns, tests or reviews. Choose somebody else."),
                Sentence.of("sod.administrator.about", "only administers"));
    }

    static Objection owns(String rule, Sentence consequence) {
        return new Objection(
                rule,
                Sentence.of("sod.owns", "You own this control, " + consequence, consequence),
                Sentence.of("sod.owns.about", "owns this control"));
    }

    static Objection performs(String rule, Sentence consequence) {
        return new Objection(
                rule,
                Sentence.of("sod.performs", "You perform this control, " + consequence, consequence),
                Sentence.of("sod.performs.about", "performs this control"));
    }

    static Objection provided(String rule, Sentence consequence) {
        return new Objection(
                rule,
                Sentence.of(
                        "sod.provided", "You handed over the evidence of this control, " + consequence, consequence),
                Sentence.of("sod.provided.about", "handed over the evidence of this control"));
    }

    static Objection performed(@Nullable LocalDate to) {
        var until = to == null
                ? Sentence.of("sod.performed.now", "in this cycle")
                : Sentence.of("sod.performed.until", "until " + DAY.format(to), to);
        return new Objection(
                "SOD-03",
                Sentence.of(
                        "sod.performed",
                        "You performed this control " + until + ", so you can't test it in this cycle."
                                + " Leave it to another tester, or ask the lead to reassign it.",
                        until),
                Sentence.of("sod.performed.about", "performed this control " + until, until));
    }

    static Objection testsAndProvides() {
        return new Objection(
                "SOD-01",
                Sentence.of(
                        "sod.tests",
                        "You test this control, so you can't hand over its evidence. Ask the lead for somebody else."),
                TESTS);
    }

    static Objection reviewsAndProvides() {
        return new Objection(
                "SOD-02",
                Sentence.of(
                        "sod.reviews.provide",
                        "You review this test, so you can't hand over its evidence. Ask the lead for somebody else."),
                REVIEWS);
    }

    static Objection reviewsAndTests() {
        return new Objection(
                "SOD-01",
                Sentence.of(
                        "sod.reviews", "You review this test, so you can't do it. Ask the lead for another tester."),
                REVIEWS);
    }

    static Objection testedAndReviews() {
        return new Objection(
                "SOD-02",
                Sentence.of(
                        "sod.tested",
                        "You tested this control, so you can't review the test. Ask the lead for another reviewer."),
                TESTS);
    }
}
