package io.tickmark.sox;

import io.tickmark.matrix.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The record a signature stands under, letter by letter as it is kept (WF-07).
 *
 * @param hash the SHA-256 that was signed, hex
 * @param content JSON, in UTF-8
 */
public record SignedPaper(String hash, String content) {

    /** The SHA-256 of the content as it is kept now, hex. */
    public String computed() {
        return ContentHash.of(bytes());
    }

    /** Whether what is kept is what was signed. */
    public boolean holds() {
        return computed().equals(hash);
    }

    /** The record in its parts, all of them; empty where another version of Tickmark wrote it otherwise. */
    public Optional<TestContent> parts() {
        return TestContent.read(content);
    }

    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
