package io.tickmark.trail;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Passes text on and takes the SHA-256 of its UTF-8. */
class DigestingWriter extends FilterWriter {

    private final MessageDigest digest = CanonicalForm.sha256();

    DigestingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        digest.update(text.substring(offset, offset + length).getBytes(StandardCharsets.UTF_8));
        out.write(text, offset, length);
    }

    /** Of all that was written. To be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
