package io.tickmark.sox.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRoundId;
import java.util.Optional;

/** Where the pages of the testing year are, relative to the application's address. */
final class Addresses {

    static final String CYCLE = "cycle";
    static final String ROUNDS = "rounds";
    static final String OPEN_ROUND = "rounds/open";
    static final String ROUND = "round";
    static final String TEST = "test";
    static final String TESTS = "tests";
    static final String DEFICIENCIES = "deficiencies";

    private Addresses() {}

    static String of(TestingCycleId cycle) {
        return CYCLE + "/" + cycle;
    }

    static String of(TestingRoundId round) {
        return ROUND + "/" + round;
    }

    static String of(ControlTestId test) {
        return TEST + "/" + test;
    }

    /** The page of another year that stands for the one at the path; empty where that is of no year. */
    static Optional<String> in(TestingCycleId year, String path) {
        return switch (path.split("/")[0]) {
            case CYCLE, ROUND, TEST -> Optional.of(of(year));
            case TESTS -> Optional.of(TESTS + "/" + year);
            case ROUNDS -> Optional.of(ROUNDS + "?" + ChosenYear.PARAMETER + "=" + year);
            case DEFICIENCIES -> Optional.of(DEFICIENCIES + "?" + ChosenYear.PARAMETER + "=" + year);
            default -> Optional.empty();
        };
    }

    static String rows(TestingRoundId round, QueryParameters choice) {
        return with(of(round), choice);
    }

    static String rows(TestingCycleId cycle, QueryParameters choice) {
        return with(TESTS + "/" + cycle, choice);
    }

    private static String with(String path, QueryParameters choice) {
        var query = choice.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
