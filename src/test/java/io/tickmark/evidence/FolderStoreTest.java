package io.tickmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.SubjectRef;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderStoreTest {

    private static final Provenance DOCUMENT = Provenance.of(EvidenceSource.DOCUMENT);
    private static final long LIMIT = DataSize.ofMegabytes(100).toBytes();

    @TempDir
    private Path folder;

    @Test
    void a_file_at_the_limit_is_taken_and_one_byte_more_is_not() throws IOException {
        var intake = intake(folder);
        var subject = new SubjectRef("Box", "1");
        assertThat(intake.take(subject, "a.txt", DOCUMENT, new Zeros(LIMIT)).size())
                .isEqualTo(LIMIT);
        assertThatThrownBy(() -> intake.take(subject, "a.txt", DOCUMENT, new Zeros(LIMIT + 1)))
                .isInstanceOf(FileNotAllowed.class)
                .hasMessageContaining("100 MB");
        var endless = new Zeros(Long.MAX_VALUE);
        assertThatThrownBy(() -> intake.take(subject, "a.txt", DOCUMENT, endless))
                .isInstanceOf(FileNotAllowed.class);
        assertThat(endless.given).isLessThan(LIMIT + 1_000_000);
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void a_hundred_megabytes_fit_through_a_small_heap() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java,
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
    }

    @Test
    void what_a_crash_left_half_received_is_forgotten_after_a_day() throws IOException {
        var store = new FolderStore(new EvidenceSettings(folder, DataSize.ofMegabytes(1)));
        var now = Instant.parse("2027-10-01T10:00:00Z");
        var old = left("upload1.part", now.minus(Duration.ofHours(25)));
        var young = left("upload2.part", now.minus(Duration.ofHours(23)));
        new LeftOvers(store, Clock.fixed(now, ZoneOffset.UTC)).sweep();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private Path left(String name, Instant at) throws IOException {
        var part = Files.createDirectories(folder.resolve("incoming")).resolve(name);
        return Files.setLastModifiedTime(Files.writeString(part, "half"), FileTime.from(at));
    }

    @Test
    void only_a_fingerprint_names_a_file() {
        var store = new FolderStore(new EvidenceSettings(folder, DataSize.ofMegabytes(1)));
        assertThatThrownBy(() -> store.open("../../etc/passwd" + File.separator))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EvidenceIntake intake(Path folder) {
        var settings = new EvidenceSettings(folder, DataSize.ofBytes(LIMIT));
        return new EvidenceIntake(new FolderStore(settings), new FileInspection(), settings, Clock.systemUTC());
    }

    /** Runs in a process of its own. */
    static class SmallHeap {

        public static void main(String[] arguments) throws IOException {
            var content =
                    intake(Path.of(arguments[0])).take(new SubjectRef("Box", "1"), "a.txt", DOCUMENT, new Zeros(LIMIT));
            if (content.size() != LIMIT) {
                throw new IllegalStateException("Only " + content.size() + " bytes");
            }
        }
    }

    /** As many characters 0 as asked for. */
    private static class Zeros extends InputStream {

        private final long length;
        private long given;

        Zeros(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given++ < length ? '0' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            if (given >= length) {
                return -1;
            }
            var some = (int) Math.min(count, length - given);
            java.util.Arrays.fill(into, offset, offset + some, (byte) '0');
            given += some;
            return some;
        }
    }
}
