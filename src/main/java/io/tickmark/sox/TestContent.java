package io.tickmark.sox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tickmark.matrix.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a sign-off stands under (WF-07), in one canonical form: JSON, fields in the order of this record, map keys
 * sorted, no white space.
 *
 * @param expansion left out where there is none
 * @param evidence each piece of evidence, by its id
 */
public record TestContent(
        String ref,
        String control,
        int controlVersion,
        String from,
        String to,
        TestSheet sheet,
        Conclusion proposed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Expansion expansion,
        SortedMap<String, SealedEvidence> evidence) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public TestContent {
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    }

    static TestContent of(
            TestIdentity test,
            TestSheet sheet,
            Conclusion proposed,
            @Nullable Expansion expansion,
            EvidenceAtHand evidence) {
        return new TestContent(
                test.ref(),
                test.control().value(),
                test.controlVersion(),
                test.from().toString(),
                test.to().toString(),
                sheet,
                proposed,
                expansion,
                evidence.sealed());
    }

    /** What was written down as JSON, if nothing of it is lost so: its text comes out again letter by letter. */
    static Optional<TestContent> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, TestContent.class))
                    .filter(read -> read.json().equals(json));
        } catch (JacksonException | IllegalArgumentException | NullPointerException other) {
            return Optional.empty();
        }
    }

    String hash() {
        return ContentHash.of(json().getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
