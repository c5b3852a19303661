package io.tickmark.evidence;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The standard security handler of a PDF (ISO 32000-2, 7.6.4), as far as it tells whether the empty password opens the file.
 *
 * @param revision 2 to 6
 * @param keyBytes length of the file's key, up to revision 4
 * @param permissions what may be done without the owner's password
 * @param plainMetadata whether the metadata is left in plain text
 * @param owner what is kept of the owner's password
 * @param user what is kept of the user's password
 * @param id the first part of the file's id
 */
record PdfEncryption(
        int revision, int keyBytes, int permissions, boolean plainMetadata, byte[] owner, byte[] user, byte[] id) {

    private static final int OLDEST = 2;
    private static final int NEWEST = 6;
    private static final int SALT = 32;
    private static final int SALTED = 40;

    /** Empty where the handler is another one, or can't be read. */
    static Optional<PdfEncryption> read(String dictionary, String id) {
        var revision = number("/R", dictionary).filter(it -> it >= OLDEST && it <= NEWEST);
        var permissions = number("/P", dictionary);
        var owner = PdfString.behind("/O", dictionary).filter(it -> it.length >= SALT);
        var user = PdfString.behind("/U", dictionary).filter(it -> it.length >= SALT);
        if (!dictionary.contains("/Standard")
                || revision.isEmpty()
                || permissions.isEmpty()
                || owner.isEmpty()
                || user.isEmpty()) {
            return Optional.empty();
        }
        int most = Math.toIntExact(revision.get());
        return Optional.of(new PdfEncryption(
                most,
                keyBytes(most, dictionary),
                permissions.get().intValue(),
                Pattern.compile("/EncryptMetadata\\s+false").matcher(dictionary).find(),
                Arrays.copyOf(owner.get(), SALT),
                user.get(),
                PdfString.behind("/ID\\s*\\[", id).orElse(new byte[0])));
    }

    /** Revision 2 has 40 bits, 4 has 128, and 3 says it. */
    private static int keyBytes(int revision, String dictionary) {
        return switch (revision) {
            case 3 ->
                number("/Length", dictionary)
                        .map(bits -> Math.clamp(bits / 8, 5, 16))
                        .orElse(5);
            case 4 -> 16;
            default -> 5;
        };
    }

    private static Optional<Long> number(String name, String dictionary) {
        var found = Pattern.compile(name + "\\s+(-?\\d{1,18})(?!\\d)").matcher(dictionary);
        return found.find() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }

    boolean opensWithoutPassword() {
        try {
            return switch (revision) {
                case 2 -> Arrays.equals(PdfDigest.ofRevision2(this), Arrays.copyOf(user, SALT));
                case 3, 4 -> Arrays.equals(PdfDigest.ofRevision3(this), Arrays.copyOf(user, 16));
                default ->
                    user.length >= SALTED
                            && Arrays.equals(
                                    PdfDigest.ofRevision5(revision, Arrays.copyOfRange(user, SALT, SALTED)),
                                    Arrays.copyOf(user, SALT));
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
