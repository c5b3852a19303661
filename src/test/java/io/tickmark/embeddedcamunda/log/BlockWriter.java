package io.tickmark.embeddedcamunda.log;

import io.camunda.zeebe.util.buffer.BufferWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.agrona.concurrent.UnsafeBuffer;

/** Writes block after block behind its header, each as a whole or not at all. */
final class BlockWriter {

    private final FileChannel channel;
    private ByteBuffer block = ByteBuffer.allocateDirect(64 * 1024);

    BlockWriter(FileChannel channel) {
        this.channel = channel;
    }

    /** Writes the block at the offset; answers how many bytes that took. */
    int write(long offset, long lowest, long highest, BufferWriter writer) {
        int length = writer.getLength();
        if (block.capacity() < BlockHeader.SIZE + length) {
            block = ByteBuffer.allocateDirect(Integer.highestOneBit(BlockHeader.SIZE + length) * 2);
        }
        block.clear().limit(BlockHeader.SIZE + length);
        writer.write(new UnsafeBuffer(block, BlockHeader.SIZE, length), 0);
        int checksum = BlockHeader.checksum(block.slice(BlockHeader.SIZE, length));
        new BlockHeader(length, lowest, highest, checksum).writeTo(block, 0);
        writeAll(offset);
        return block.limit();
    }

    private void writeAll(long offset) {
        try {
            while (block.hasRemaining()) {
                channel.write(block, offset + block.position());
            }
        } catch (IOException e) {
            cutAt(offset, e);
            throw new UncheckedIOException("The engine's log cannot be written: " + e.getMessage(), e);
        }
    }

    /** Half a block with a shorter one written over it would make all of the log look damaged. */
    private void cutAt(long offset, IOException failure) {
        try {
            channel.truncate(offset);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
