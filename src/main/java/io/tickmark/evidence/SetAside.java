package io.tickmark.evidence;

import io.tickmark.evidence.EvidenceStore.Incoming;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A content that lies aside, until it is moved into its place.
 *
 * @param place three folders down: the store's own, and two that the fingerprint names
 */
record SetAside(Path path, long size, String sha256, Path place) implements Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    /** Evidence that is known outlives a power cut: its content, and the folders that name it, are written first. */
    @Override
    public void keep() throws IOException {
        var shelf = Files.createDirectories(place.resolveSibling(""));
        bringToDisk(path, StandardOpenOption.WRITE);
        if (!path.toFile().setReadOnly()) {
            LOG.warn("{} could not be made read-only", place);
        }
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            bringToDisk(shelf, StandardOpenOption.READ);
            bringToDisk(shelf.resolveSibling(""), StandardOpenOption.READ);
            bringToDisk(shelf.resolve("../..").normalize(), StandardOpenOption.READ);
        }
    }

    private static void bringToDisk(Path path, OpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
