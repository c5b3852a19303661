package io.tickmark.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file and its record that don't belong together any more, or never did.
 *
 * @param sha256 of the content as it was handed in, hex
 * @param evidence null where no record names the content
 * @param version null where no record names the content
 * @param fileName null where no record names the content
 */
public record EvidenceFinding(
        Kind kind,
        String sha256,
        @Nullable UUID evidence,
        @Nullable UUID version,
        @Nullable String fileName) {

    /** What can be wrong. */
    public enum Kind {
        /** A record whose file is gone. */
        MISSING,
        /** A record whose file is no longer what was handed in (EV-02). */
        DAMAGED,
        /** A file no record names: an upload under way, or what a crash left between the file and its record. */
        UNKNOWN
    }
}
