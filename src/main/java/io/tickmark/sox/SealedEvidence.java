package io.tickmark.sox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tickmark.evidence.EvidenceVersionDetails;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as a signature stands under it (WF-07): what it holds, and which time it speaks for (EV-03).
 *
 * @param from first day it covers; left out, like the last, where it speaks for no time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SealedEvidence(
        String sha256, @Nullable String from, @Nullable String to) {

    static SealedEvidence of(EvidenceVersionDetails version) {
        var covered = version.provenance();
        return covered.from() == null || covered.to() == null
                ? new SealedEvidence(version.sha256(), null, null)
                : new SealedEvidence(
                        version.sha256(),
                        covered.from().toString(),
                        covered.to().toString());
    }
}
