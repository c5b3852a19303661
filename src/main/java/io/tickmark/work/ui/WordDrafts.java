package io.tickmark.work.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.Preferences;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Words that somebody is about to say on a work item: kept for this person and this item, so that they outlast a reload, a
 * closed page and an ended session, and never turn up on another item.
 */
@SpringComponent
public class WordDrafts {

    private static final int LONGEST = 4_000;
    private static final int PAUSE_MILLIS = 600;

    /** A quarter is over: what they were about was decided without them. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String BEGINNING = "work.draft.";

    private final Preferences preferences;
    private final Clock clock;

    WordDrafts(Preferences preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    /**
     * A field with the words kept, and that keeps what is typed.
     *
     * @param about the id of the work item, or of what is talked about on it
     */
    public TextArea field(Object about, String label) {
        var words = new TextArea(label);
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setValue(preferences.find(nameOf(about)).orElse(""));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.getElement().addPropertyChangeListener("value", "change", left -> {});
        words.addValueChangeListener(change -> keep(about, change.getValue()));
        return words;
    }

    /** The words were said. */
    public void forget(Object about) {
        preferences.forget(nameOf(about));
    }

    /** Lets words go that nobody touched for long. */
    @Scheduled(cron = "0 30 0 * * *", zone = "UTC")
    public void sweep() {
        preferences.forgetOlder(BEGINNING, clock.instant().minus(KEPT));
    }

    private void keep(Object about, String words) {
        if (words.isEmpty()) {
            forget(about);
        } else {
            preferences.keep(nameOf(about), words);
        }
    }

    private static String nameOf(Object about) {
        return BEGINNING + about;
    }
}
