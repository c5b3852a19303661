package io.tickmark.embeddedcamunda.runtime;

import io.tickmark.embeddedcamunda.DamagedDataFolder;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Remembers where the log ended at the last clean stop: one that ends before it has been cut, and by nobody's kill. */
record CleanStop(Path mark) {

    /** Refuses a log that has lost its end. */
    void check(LogFile log, Path path) {
        long reached = position();
        if (log.lastPosition() < reached) {
            throw new DamagedDataFolder("The engine's log " + path + " ends at record " + log.lastPosition()
                    + ", though it had reached record " + reached
                    + " when it was last closed; restore the data folder from a copy or start with a fresh one.");
        }
    }

    /** Puts the log on disk before it is said to be there. */
    void at(LogFile log) {
        Path fresh = mark.resolveSibling(mark.getFileName() + ".new");
        try {
            log.force();
            Files.writeString(fresh, Long.toString(log.lastPosition()));
            Files.move(fresh, mark, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long position() {
        try {
            String text = Files.exists(mark) ? Files.readString(mark) : "";
            return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
