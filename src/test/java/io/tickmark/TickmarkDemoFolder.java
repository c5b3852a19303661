package io.tickmark;

import io.tickmark.kernel.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The demo's data folder: the database, the engine's log that belongs to it, and the evidence beside them. */
record TickmarkDemoFolder(Path root) {

    Path engine() {
        return root.resolve("engine");
    }

    Path log() {
        return engine().resolve("records.log");
    }

    Path evidence() {
        return root.resolve("evidence");
    }

    Path database() {
        return root.resolve("tickmark.mv.db");
    }

    /** Deletes everything but the engine's lock; nothing where another Tickmark is at work or none ever was. */
    void forget() throws IOException {
        if (isEmpty()) {
            return;
        }
        if (!Files.exists(database()) && !Files.isDirectory(engine())) {
            throw notOurs();
        }
        var lock = Files.createDirectories(engine()).resolve("lock");
        // whoever holds one of the two would go on writing into files that are gone
        try (var engine = locked(lock);
                var database = locked(database())) {
            for (var path : content()) {
                if (!path.equals(lock) && !path.equals(engine()) && !path.equals(root)) {
                    Files.delete(path);
                }
            }
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        try (var files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    /** What lies in a folder comes before the folder. */
    private List<Path> content() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw StartupRefused.inUse(root);
        }
        return channel;
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private CannotStart notOurs() {
        return new CannotStart(
                "The folder " + root
                        + " holds neither tickmark.mv.db nor engine/: it is not Tickmark's, and nothing in it"
                        + " was deleted.",
                "Empty it yourself, or " + StartupRefused.OTHER_FOLDER);
    }
}
