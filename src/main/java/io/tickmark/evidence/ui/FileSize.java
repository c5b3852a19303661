package io.tickmark.evidence.ui;

import java.util.Locale;

/** A number of bytes as people read it. */
final class FileSize {

    private static final double STEP = 1_000;

    private FileSize() {}

    static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        return bytes < STEP * STEP
                ? "%.0f kB".formatted(bytes / STEP)
                : String.format(Locale.ROOT, "%.1f MB", bytes / STEP / STEP);
    }
}
