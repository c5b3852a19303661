package io.tickmark.sox;

import io.tickmark.evidence.EvidenceVersionDetails;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The evidence of a control test as it is at one moment.
 *
 * @param pieces by their id, the current version of each piece that isn't withdrawn
 */
record EvidenceAtHand(Map<String, EvidenceVersionDetails> pieces) {

    EvidenceAtHand {
        pieces = Map.copyOf(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean has(String id) {
        return pieces.containsKey(id);
    }

    /** As a signature stands under it (WF-07). */
    SortedMap<String, SealedEvidence> sealed() {
        return pieces.entrySet().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                piece -> SealedEvidence.of(piece.getValue()),
                                (one, other) -> one,
                                TreeMap::new),
                        Collections::unmodifiableSortedMap));
    }

    /** What an item rests on where all of it speaks for another time than the tested period (EV-03). */
    Optional<EvidenceVersionDetails> strayUnder(SampleItem item, TestIdentity test) {
        var shown = shown(item);
        return shown.stream().allMatch(piece -> piece.provenance().misses(test.from(), test.to()))
                ? shown.stream().findFirst()
                : Optional.empty();
    }

    private List<EvidenceVersionDetails> shown(SampleItem item) {
        return item.evidence().stream()
                .map(pieces::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
