package io.tickmark.trail;

import io.tickmark.trail.Verification.Break;
import io.tickmark.trail.Verification.Damage;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The end of the chain, written to a file outside the database each day, at each verification and at the stop
 * (domain.md 8.1). Who writes the whole chain anew would have to reach this file too.
 */
@Component
class TrailRoots {

    private static final Logger LOG = LoggerFactory.getLogger(TrailRoots.class);

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
    private final RootFile file;

    TrailRoots(TrailStore store, Clock clock, RootFile file) {
        this.store = store;
        this.clock = clock;
        this.file = file;
    }

    /** Writes down where the chain ends now, unless that stands there already. */
    @PreDestroy
    @Scheduled(cron = "${tickmark.trail.roots-at:0 0 0 * * *}", zone = "UTC")
    synchronized void note() {
        try {
            var head = store.head();
            if (head.seq() > 0
                    && last().filter(root -> root.seq() >= head.seq()).isEmpty()) {
                file.append(clock.instant() + "," + head.seq() + "," + head.hash());
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The end of the trail's chain could not be noted in {}", file, e);
        }
    }

    private Optional<Root> last() {
        return all().stream().max(Comparator.comparingLong(Root::seq));
    }

    /** What was noted so far, by the number of the line. */
    List<Root> all() {
        return file.lines().stream()
                .map(Root::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Root::seq))
                .toList();
    }

    /** The first line of the file that can't have been written here. */
    Optional<Break> unreadable() {
        var lines = file.lines();
        return IntStream.range(0, lines.size())
                .filter(i -> Root.read(lines.get(i)).isEmpty())
                .mapToObj(i -> new Break(i + 1, Damage.ROOT_UNREADABLE, "time,number,hash", lines.get(i)))
                .findFirst();
    }
}
