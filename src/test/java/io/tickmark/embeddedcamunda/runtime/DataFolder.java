package io.tickmark.embeddedcamunda.runtime;

import io.tickmark.embeddedcamunda.DamagedDataFolder;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of one engine, locked against a second one; a temporary folder goes when the engine goes. */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final boolean temporary;
    private final FileChannel lock;

    private DataFolder(Path root, boolean temporary) throws IOException {
        this.root = root;
        this.temporary = temporary;
        Files.createDirectories(root);
        this.lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        takeLock();
    }

    /** Takes the folder into use, or a temporary one when none is given. */
    public static DataFolder open(@Nullable Path folder) {
        try {
            return folder == null
                    ? new DataFolder(Files.createTempDirectory("embedded-camunda"), true)
                    : new DataFolder(folder.toAbsolutePath(), false);
        } catch (IOException e) {
            throw new DamagedDataFolder("The data folder " + folder + " cannot be used: " + e.getMessage() + ".");
        }
    }

    private void takeLock() throws IOException {
        FileLock taken;
        try {
            taken = lock.tryLock();
        } catch (OverlappingFileLockException e) {
            taken = null;
        }
        if (taken == null) {
            lock.close();
            throw new DamagedDataFolder("The data folder " + root + " is in use by another embedded engine.");
        }
    }

    Path log() {
        return root.resolve("records.log");
    }

    Path state() {
        return root.resolve("state");
    }

    /** Opens the log, unless it has lost its end. */
    LogFile openLog() {
        LogFile opened = LogFile.open(log());
        try {
            cleanStop().check(opened, log());
            return opened;
        } catch (Throwable e) {
            try (opened) {
                throw e;
            }
        }
    }

    CleanStop cleanStop() {
        return new CleanStop(root.resolve("clean-stop"));
    }

    Path snapshots() {
        return root.resolve("snapshots");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (temporary) {
            Folders.delete(root);
        }
    }
}
