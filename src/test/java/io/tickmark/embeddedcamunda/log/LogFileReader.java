package io.tickmark.embeddedcamunda.log;

import io.camunda.zeebe.logstreams.storage.LogStorageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.NoSuchElementException;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Reads block after block; each reader has its own place in the file. */
final class LogFileReader implements LogStorageReader {

    private final FileChannel channel;
    private final BlockIndex index;
    private final ByteBuffer header = ByteBuffer.allocate(BlockHeader.SIZE);
    private int next;

    LogFileReader(FileChannel channel, BlockIndex index) {
        this.channel = channel;
        this.index = index;
    }

    @Override
    public void seek(long position) {
        next = index.blockOf(position);
    }

    @Override
    public boolean hasNext() {
        return next < index.size();
    }

    @Override
    public DirectBuffer next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the log has no further block");
        }
        long offset = index.offset(next++);
        fill(header.clear(), offset);
        ByteBuffer payload = ByteBuffer.allocate(BlockHeader.readFrom(header).length());
        fill(payload, offset + BlockHeader.SIZE);
        return new UnsafeBuffer(payload);
    }

    private void fill(ByteBuffer target, long offset) {
        try {
            while (target.hasRemaining()) {
                if (channel.read(target, offset + target.position()) < 0) {
                    throw new IOException("the log ends within a block");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's log cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // the file belongs to the log, a reader holds nothing of its own
    }
}
