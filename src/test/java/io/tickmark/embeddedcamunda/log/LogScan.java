package io.tickmark.embeddedcamunda.log;

import io.tickmark.embeddedcamunda.DamagedDataFolder;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Walks a log file once at start: fills the index, finds the torn end of a killed writer, refuses anything worse. */
final class LogScan {

    private final FileChannel channel;
    private final Path path;
    private final BlockIndex index;
    private final long size;
    private long offset;
    private long lastPosition;

    LogScan(FileChannel channel, Path path, BlockIndex index) throws IOException {
        this.channel = channel;
        this.path = path;
        this.index = index;
        this.size = channel.size();
    }

    long lastPosition() {
        return lastPosition;
    }

    /** The offset at which the next block belongs. */
    long cutTornTail() throws IOException {
        channel.position(0);
        // not closed: that would close the channel
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 20));
        while (size - offset >= BlockHeader.SIZE && readBlock(in)) {
            // each turn takes one whole block
        }
        if (offset < size) {
            channel.truncate(offset);
        }
        return offset;
    }

    private boolean readBlock(DataInputStream in) throws IOException {
        ByteBuffer headerBytes = ByteBuffer.wrap(in.readNBytes(BlockHeader.SIZE));
        if (!BlockHeader.isAt(headerBytes)) {
            return endOfLog(in, headerBytes);
        }
        BlockHeader header = BlockHeader.readFrom(headerBytes);
        long blockEnd = offset + BlockHeader.SIZE + header.length();
        if (blockEnd > size) {
            return false;
        }
        ByteBuffer payload = ByteBuffer.wrap(in.readNBytes(header.length()));
        if (BlockHeader.checksum(payload) != header.payloadChecksum()) {
            return tornOrDamaged(blockEnd == size);
        }
        index.add(header.lowestPosition(), offset);
        lastPosition = header.highestPosition();
        offset = blockEnd;
        return true;
    }

    /** Zeros up to the end are what a power cut leaves behind; anything else is not ours. */
    private boolean endOfLog(DataInputStream in, ByteBuffer headerBytes) throws IOException {
        for (byte b : headerBytes.array()) {
            if (b != 0) {
                return tornOrDamaged(false);
            }
        }
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != 0) {
                return tornOrDamaged(false);
            }
        }
        return false;
    }

    private boolean tornOrDamaged(boolean torn) {
        if (torn) {
            return false;
        }
        throw new DamagedDataFolder("The engine's log " + path + " is damaged at byte " + offset
                + "; restore the data folder from a copy or start with a fresh one.");
    }
}
