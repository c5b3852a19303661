package io.tickmark.embeddedcamunda.log;

import io.camunda.zeebe.logstreams.storage.LogStorage;
import io.camunda.zeebe.logstreams.storage.LogStorageReader;
import io.camunda.zeebe.util.buffer.BufferWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * The engine's log as one append-only file. A block is handed to the operating system before the append returns, so a
 * killed process loses nothing it has answered; only a power cut could.
 */
public final class LogFile implements LogStorage, AutoCloseable {

    private final FileChannel channel;
    private final BlockIndex index = new BlockIndex();
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private ByteBuffer block = ByteBuffer.allocateDirect(64 * 1024);
    private long end;
    private volatile long lastPosition;

    private LogFile(FileChannel channel, Path path) throws IOException {
        this.channel = channel;
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
        writeBlock(lowest, highest, writer);
        index.add(lowest, end);
        end += block.limit();
        lastPosition = highest;
        listener.onWrite(index.size(), highest);
        listener.onCommit(index.size(), highest);
        listeners.forEach(CommitListener::onCommit);
    }

    private void writeBlock(long lowest, long highest, BufferWriter writer) {
        int length = writer.getLength();
        if (block.capacity() < BlockHeader.SIZE + length) {
            block = ByteBuffer.allocateDirect(Integer.highestOneBit(BlockHeader.SIZE + length) * 2);
        }
        block.clear().limit(BlockHeader.SIZE + length);
        writer.write(new UnsafeBuffer(block, BlockHeader.SIZE, length), 0);
        int checksum = BlockHeader.checksum(block.slice(BlockHeader.SIZE, length));
        new BlockHeader(length, lowest, highest, checksum).writeTo(block, 0);
        writeAll();
    }

    private void writeAll() {
        try {
            while (block.hasRemaining()) {
                channel.write(block, end + block.position());
            }
        } catch (IOException e) {
            cutAfterEnd(e);
            throw new UncheckedIOException("The engine's log cannot be written: " + e.getMessage(), e);
        }
    }

    /** Half a block with a shorter one written over it would make all of the log look damaged. */
    private void cutAfterEnd(IOException failure) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
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
