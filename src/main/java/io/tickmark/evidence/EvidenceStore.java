package io.tickmark.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** Keeps contents by their SHA-256. Knows nothing of what they mean. */
interface EvidenceStore {

    /** Takes in a stream, hashing as it goes; reads no further than {@code limit} bytes plus one. */
    Incoming receive(InputStream content, long limit) throws IOException;

    /** Opens a content; throws {@link java.nio.file.NoSuchFileException} where it is gone. */
    InputStream open(String sha256) throws IOException;

    /** Forgets what was received before this moment and neither kept nor closed, as a crash leaves it; how many. */
    int forgetReceivedBefore(Instant moment) throws IOException;

    /** The fingerprints of all that is kept; whoever asked closes the stream. */
    Stream<String> all() throws IOException;

    /** A content that was received but not kept yet. Closing it without keeping it forgets it. */
    interface Incoming extends AutoCloseable {

        /** The content on the local disk, for as long as this is open. */
        Path path();

        long size();

        String sha256();

        /** Keeps the content for good. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}
