package io.tickmark.matrix;

import java.io.IOException;
import java.io.InputStream;

/** A matrix file as it was given, not yet understood: at most 10 MB, counted while it streams in. */
public final class MatrixFile {

    /** The largest file that is read. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;
    private final String hash;

    private MatrixFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.hash = ContentHash.of(bytes);
    }

    /** Reads to the end, or refuses as soon as the limit is passed; what lies behind it is never read. */
    static MatrixFile read(String name, InputStream content) throws IOException {
        var bytes = content.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw MatrixFileTooLarge.of(name);
        }
        return new MatrixFile(plain(name), bytes);
    }

    /** The bare file name: no folders, no control characters, a length that fits. */
    private static String plain(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return bare.isEmpty() ? "matrix" : bare.substring(0, Math.min(bare.length(), 200));
    }

    public String name() {
        return name;
    }

    /** SHA-256 of the bytes, hex. */
    public String hash() {
        return hash;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean startsWith(int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
