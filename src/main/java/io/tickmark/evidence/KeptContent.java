package io.tickmark.evidence;

import io.tickmark.evidence.EvidenceFinding.Kind;
import java.util.UUID;

/** The content a version says there is. */
record KeptContent(UUID version, UUID evidence, String fileName, String sha256) {

    EvidenceFinding found(Kind kind) {
        return new EvidenceFinding(kind, sha256, evidence, version, fileName);
    }
}
