package io.tickmark.embeddedcamunda.log;

import io.camunda.zeebe.logstreams.storage.LogStorage;
import io.camunda.zeebe.logstreams.storage.LogStorageReader;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The engine's log as one append-only file. A block is handed to the operating system before the append returns, so a
 * killed process loses nothing it has answered; only a power cut could.
 */
public final class LogFile implements LogStorage, AutoCloseable {

    private final FileChannel channel;
    private final BlockIndex index = new BlockIndex();
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private final BlockWriter blocks;
    private long end;
    private volatile long lastPosition;

    private LogFile(FileChannel channel, Path path) throws IOException {
        this.channel = channel;
        blocks = new BlockWriter(channel);
        LogScan scan = new LogScan(channel, path, index);
        end = scan.cutTornTail();
        lastPosition = scan.lastPosition();
    }

    /** Opens the file, checks every block and cuts off a torn last one. */
    public static LogFile open(Path path) {
        try {
            return over(
                    FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    path);
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's log " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    static LogFile over(FileChannel channel, Path path) throws IOException {
        try {
            return new LogFile(channel, path);
        } catch (Throwable e) {
            try (channel) {
                throw e;
            }
        }
    }

    /** The position of the last record in the file, 0 when it is empty. */
    public long lastPosition() {
        return lastPosition;
    }

    /** Forgets every record. No reader and no writer may be at work. */
    public void truncate() {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index.clear();
        end = 0;
        lastPosition = 0;
    }

    /** Has the system put on disk what it was handed. */
    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public LogStorageReader newReader() {
        return new LogFileReader(channel, index);
    }

    @Override
    public void append(long lowest, long highest, BufferWriter writer, AppendListener listener) {
        int size = blocks.write(end, lowest, highest, writer);
        index.add(lowest, end);
        end += size;
        lastPosition = highest;
        listener.onWrite(index.size(), highest);
        listener.onCommit(index.size(), highest);
        listeners.forEach(CommitListener::onCommit);
    }

    @Override
    public void addCommitListener(CommitListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeCommitListener(CommitListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        try (channel) {
            if (channel.isOpen()) {
                channel.truncate(end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
