package io.tickmark.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What the person signed in is about to say about a thing: theirs alone, kept until it is said, so that it outlasts a reload,
 * a closed page and an ended session, and never turns up with another thing.
 */
@Service
public class Drafts {

    /** The most characters that are kept under one name. */
    public static final int LONGEST = 4_000;

    /** A quarter is over: what it was about was decided without it. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String BEGINNING = "work.draft.";

    private final Preferences preferences;
    private final Clock clock;

    Drafts(Preferences preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    /** @param about what names the thing, and what about it where there is more to say of it than one word */
    public Optional<String> find(String about) {
        return preferences.find(BEGINNING + about);
    }

    /** Keeps up to {@link #LONGEST} characters; nothing, where nothing is left of them. */
    public void keep(String about, String words) {
        if (words.isEmpty()) {
            forget(about);
        } else {
            preferences.keep(BEGINNING + about, words);
        }
    }

    /** It was said. */
    public void forget(String about) {
        preferences.forget(BEGINNING + about);
    }

    /** Lets go what nobody touched for long, whoever kept it. */
    @Scheduled(cron = "0 30 0 * * *", zone = "UTC")
    public void sweep() {
        preferences.forgetOlder(BEGINNING, clock.instant().minus(KEPT));
    }
}
