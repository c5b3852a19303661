package io.tickmark.trail;

import io.tickmark.trail.Verification.Break;
import io.tickmark.trail.Verification.Damage;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The end of the chain, written to a file outside the database each day, at each verification and at the stop
 * (domain.md 8.1). Who writes the whole chain anew would have to reach this file too.
 */
@Component
@EnableConfigurationProperties(TrailSettings.class)
class TrailRoots {

    private static final Logger LOG = LoggerFactory.getLogger(TrailRoots.class);
    private static final Pattern FILE_DATABASE = Pattern.compile("jdbc:h2:file:([^;]+).*");
    private static final String NAME = "trail-roots.csv";

    /** The chain ended with this line, having this hash. */
    record Root(long seq, String hash) {

        private static final Pattern LINE = Pattern.compile("[^,]+,([1-9][0-9]{0,17}),([0-9a-f]{64})");

        /** Empty where the line is none that was written here. */
        static Optional<Root> read(String line) {
            return Optional.of(LINE.matcher(line))
                    .filter(Matcher::matches)
                    .map(root -> new Root(Long.parseLong(root.group(1)), root.group(2)));
        }
    }

    private final TrailStore store;
    private final Clock clock;
    private final @Nullable Path file;

    @Autowired
    TrailRoots(
            TrailStore store,
            Clock clock,
            TrailSettings settings,
            @Value("${spring.datasource.url:}") String database) {
        this(store, clock, settings.roots() == null ? beside(database) : settings.roots());
    }

    TrailRoots(TrailStore store, Clock clock, @Nullable Path file) {
        this.store = store;
        this.clock = clock;
        this.file = file;
    }

    private static @Nullable Path beside(String database) {
        var found = FILE_DATABASE.matcher(database);
        return found.matches() ? Path.of(found.group(1)).resolveSibling(NAME) : null;
    }

    /** Writes down where the chain ends now, unless that stands there already. */
    @PreDestroy
    @Scheduled(cron = "${tickmark.trail.roots-at:0 0 0 * * *}", zone = "UTC")
    synchronized void note() {
        try {
            var head = store.head();
            if (file != null
                    && head.seq() > 0
                    && last().filter(root -> root.seq() >= head.seq()).isEmpty()) {
                append(file, clock.instant() + "," + head.seq() + "," + head.hash() + "\n");
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The end of the trail's chain could not be noted in {}", file, e);
        }
    }

    private static void append(Path file, String line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
    }

    private Optional<Root> last() {
        return all().stream().max(Comparator.comparingLong(Root::seq));
    }

    /** What was noted so far, by the number of the line. */
    List<Root> all() {
        return lines().stream()
                .map(Root::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Root::seq))
                .toList();
    }

    /** The first line of the file that can't have been written here. */
    Optional<Break> unreadable() {
        var lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> Root.read(lines.get(i)).isEmpty())
                .mapToObj(i -> new Break(i + 1, Damage.ROOT_UNREADABLE, "time,number,hash", lines.get(i)))
                .findFirst();
    }

    private List<String> lines() {
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
}
