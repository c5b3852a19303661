package io.tickmark.embeddedcamunda.log;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** What stands before each block in the log file: its length, its positions and two checksums. */
record BlockHeader(int length, long lowestPosition, long highestPosition, int payloadChecksum) {

    static final int SIZE = 32;
    private static final int MAGIC = 0x5A424C4B;
    private static final int CHECKED = SIZE - Integer.BYTES;

    static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }

    void writeTo(ByteBuffer target, int offset) {
        target.putInt(offset, MAGIC);
        target.putInt(offset + 4, length);
        target.putLong(offset + 8, lowestPosition);
        target.putLong(offset + 16, highestPosition);
        target.putInt(offset + 24, payloadChecksum);
        target.putInt(offset + 28, checksum(target.slice(offset, CHECKED)));
    }

    /** Whether the bytes at the start of the buffer are a header as this class writes it. */
    static boolean isAt(ByteBuffer source) {
        return source.getInt(0) == MAGIC
                && source.getInt(CHECKED) == checksum(source.slice(0, CHECKED))
                && source.getInt(4) > 0;
    }

    static BlockHeader readFrom(ByteBuffer source) {
        return new BlockHeader(source.getInt(4), source.getLong(8), source.getLong(16), source.getInt(24));
    }
}
