package io.tickmark.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** A file outside the database, line by line. Unless it is named it lies beside the database, if that is a file. */
@Component
@EnableConfigurationProperties(TrailSettings.class)
class RootFile {

    private static final Pattern FILE_DATABASE = Pattern.compile("jdbc:h2:file:([^;]+).*");
    private static final String NAME = "trail-roots.csv";

    private final @Nullable Path file;

    RootFile(TrailSettings settings, @Value("${spring.datasource.url:}") String database) {
        this.file = settings.roots() == null ? beside(database) : settings.roots();
    }

    private static @Nullable Path beside(String database) {
        var found = FILE_DATABASE.matcher(database);
        return found.matches() ? Path.of(found.group(1)).resolveSibling(NAME) : null;
    }

    /** On disk when this returns; nothing where there is to be no file. */
    void append(String line) throws IOException {
        if (file != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        }
    }

    List<String> lines() {
        if (file == null || Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(file);
    }
}
