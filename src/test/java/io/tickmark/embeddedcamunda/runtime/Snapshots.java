package io.tickmark.embeddedcamunda.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of the engine's state, so that a start need not replay the whole log. A snapshot is only a short cut: where it
 * is missing, torn or unfit, the log is replayed from its beginning.
 */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final String UNFINISHED = "unfinished";
    private final Path folder;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /** Lays the newest snapshot the log reaches out as state; false where there is none. */
    boolean restore(Path state, long lastPositionInLog) {
        forgetBeyond(lastPositionInLog);
        List<Path> known = finished();
        if (known.isEmpty()) {
            return false;
        }
        Path newest = known.get(known.size() - 1);
        try {
            Files.createDirectories(state);
            for (Path file : Folders.in(newest)) {
                bring(file, state.resolve(file.getFileName()));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once the log had grown past such a snapshot, it would be taken for one of this log. */
    private void forgetBeyond(long lastPositionInLog) {
        finished().stream()
                .filter(snapshot -> positionOf(snapshot) > lastPositionInLog)
                .forEach(snapshot -> {
                    LOG.warn(
                            "The snapshot {} is ahead of the log, which ends at record {}; it is forgotten.",
                            snapshot,
                            lastPositionInLog);
                    Folders.delete(snapshot);
                });
    }

    private static long positionOf(Path snapshot) {
        return Long.parseLong(snapshot.getFileName().toString());
    }

    /** Data files never change and may be linked; the others the database goes on writing. */
    private static void bring(Path file, Path target) throws IOException {
        if (file.toString().endsWith(".sst")) {
            try {
                Files.createLink(target, file);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                Files.deleteIfExists(target);
            }
        }
        Files.copy(file, target);
    }

    /** Has a snapshot written, named by the position the supplier gives once it is, and drops the older ones. */
    void take(Consumer<Path> writing, LongSupplier position) {
        Path unfinished = folder.resolve(UNFINISHED);
        Folders.delete(unfinished);
        try {
            Files.createDirectories(folder);
            writing.accept(unfinished);
            List<Path> older = finished();
            String name = "%020d".formatted(position.getAsLong());
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            older.stream().filter(snapshot -> !snapshot.endsWith(name)).forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        Folders.delete(folder);
    }

    private List<Path> finished() {
        return Folders.in(folder).stream()
                .filter(snapshot -> snapshot.getFileName().toString().matches("\\d{20}"))
                .toList();
    }
}
