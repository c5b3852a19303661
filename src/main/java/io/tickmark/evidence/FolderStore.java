package io.tickmark.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Contents in a folder, each in a file named by its SHA-256. A file is written aside, then moved into place in one step:
 * under its final name there is never half a file. A crash leaves at most a file nobody knows.
 */
@Component
class FolderStore implements EvidenceStore {

    private static final int CHUNK = 64 * 1024;
    private static final int DEPTH = 3;
    private static final String PART = ".part";

    private final Path folder;

    FolderStore(EvidenceSettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        var aside = Files.createTempFile(Files.createDirectories(incoming()), "upload", PART);
        try {
            return copy(content, limit, aside);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public int forgetReceivedBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(incoming())) {
            return 0;
        }
        int forgotten = 0;
        try (var parts = Files.newDirectoryStream(incoming(), "*" + PART)) {
            for (var part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment) && Files.deleteIfExists(part)) {
                    forgotten++;
                }
            }
        }
        return forgotten;
    }

    @Override
    public Stream<String> all() throws IOException {
        return Files.isDirectory(folder)
                ? Files.walk(folder, DEPTH)
                        .map(path -> path.getFileName().toString())
                        .filter(Sha256.PATTERN.asMatchPredicate())
                : Stream.empty();
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    private Incoming copy(InputStream content, long limit, Path aside) throws IOException {
        var digest = Sha256.digest();
        var chunk = new byte[CHUNK];
        long size = 0;
        try (var out = Files.newOutputStream(aside)) {
            for (int read = content.read(chunk); read >= 0 && size <= limit; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
                size += read;
            }
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        return new SetAside(aside, size, sha256, place(sha256));
    }

    private Path place(String sha256) {
        if (!Sha256.PATTERN.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
