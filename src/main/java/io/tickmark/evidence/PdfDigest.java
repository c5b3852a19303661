package io.tickmark.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a PDF keeps of its user password if that is empty (ISO 32000-2, algorithms 2, 2.B, 4, 5 and 11). */
final class PdfDigest {

    /** The empty password, padded. */
    private static final byte[] PADDING =
            HexFormat.of().parseHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");

    private static final int ROUNDS = 64;
    private static final int SPUN = 50;
    private static final int BLOCK = 16;
    private static final String[] HASHES = {"SHA-256", "SHA-384", "SHA-512"};

    private PdfDigest() {}

    static byte[] ofRevision2(PdfEncryption of) throws GeneralSecurityException {
        return rc4(key(of), PADDING);
    }

    static byte[] ofRevision3(PdfEncryption of) throws GeneralSecurityException {
        var key = key(of);
        var digest = md5().digest(joined(PADDING, of.id()));
        for (int round = 0; round < 20; round++) {
            var turned = key.clone();
            for (int i = 0; i < turned.length; i++) {
                turned[i] ^= (byte) round;
            }
            digest = rc4(turned, digest);
        }
        return digest;
    }

    static byte[] ofRevision5(int revision, byte[] salt) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance(HASHES[0]).digest(salt);
        return revision == 5 ? digest : hardened(digest);
    }

    private static byte[] key(PdfEncryption of) throws GeneralSecurityException {
        var md5 = md5();
        md5.update(PADDING);
        md5.update(of.owner());
        md5.update(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(of.permissions())
                .array());
        md5.update(of.id());
        if (of.revision() >= 4 && of.plainMetadata()) {
            md5.update(new byte[] {-1, -1, -1, -1});
        }
        var key = Arrays.copyOf(md5.digest(), of.keyBytes());
        for (int i = 0; of.revision() >= 3 && i < SPUN; i++) {
            key = Arrays.copyOf(md5().digest(key), of.keyBytes());
        }
        return key;
    }

    /** Algorithm 2.B for the empty password. */
    private static byte[] hardened(byte[] start) throws GeneralSecurityException {
        var key = start;
        int last = 0;
        for (int round = 0; round < ROUNDS || last > round - 32; round++) {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, 0, BLOCK, "AES"),
                    new IvParameterSpec(key, BLOCK, BLOCK));
            var mixed = cipher.doFinal(repeated(key));
            int sum = 0;
            for (int i = 0; i < BLOCK; i++) {
                sum += Byte.toUnsignedInt(mixed[i]);
            }
            key = MessageDigest.getInstance(HASHES[sum % HASHES.length]).digest(mixed);
            last = Byte.toUnsignedInt(mixed[mixed.length - 1]);
        }
        return Arrays.copyOf(key, 32);
    }

    private static byte[] repeated(byte[] bytes) {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < ROUNDS; i++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private static byte[] rc4(byte[] key, byte[] bytes) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("ARCFOUR");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
        return cipher.doFinal(bytes);
    }

    private static MessageDigest md5() throws GeneralSecurityException {
        return MessageDigest.getInstance("MD5");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
