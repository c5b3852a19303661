package io.tickmark.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Contents in a folder, each in a file named by its SHA-256. A file is written aside, then moved into place in one step:
 * under its final name there is never half a file. A crash leaves at most a file nobody knows.
 */
@Component
class FolderStore implements EvidenceStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);
    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    FolderStore(EvidenceSettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        var aside = Files.createTempFile(Files.createDirectories(folder.resolve("incoming")), "upload", ".part");
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
        return new Aside(aside, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Evidence that is known outlives a power cut: its content, and the folder that names it, are written first. */
    private static void bringToDisk(Path path, OpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        if (!Sha256.PATTERN.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private class Aside implements Incoming {

        private final Path path;
        private final long size;
        private final String sha256;

        Aside(Path path, long size, String sha256) {
            this.path = path;
            this.size = size;
            this.sha256 = sha256;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public void keep() throws IOException {
            var place = place(sha256);
            var shelf = Files.createDirectories(place.resolveSibling(""));
            bringToDisk(path, StandardOpenOption.WRITE);
            if (!path.toFile().setReadOnly()) {
                LOG.warn("{} could not be made read-only", place);
            }
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                bringToDisk(shelf, StandardOpenOption.READ);
                bringToDisk(shelf.resolveSibling(""), StandardOpenOption.READ);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
