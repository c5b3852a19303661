package io.tickmark.sox.ui;

import io.tickmark.sox.PreviewLine;
import io.tickmark.sox.TestChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What differs from the matrix in a plan; kept while controls come and go. */
class PlanChanges {

    private final Map<String, TestChange> all = new LinkedHashMap<>();

    /** Lets the change count once its test is in the round. */
    void take(TestChange change) {
        all.put(change.subject(), change);
    }

    /** Those that concern the tests. */
    List<TestChange> of(List<PreviewLine> tests) {
        return tests.stream()
                .map(line -> all.get(line.test().subject()))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
