package io.tickmark.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the whole chain found. Who notes down the end of the chain outside of Tickmark can later prove that
 * nobody rewrote it as a whole.
 *
 * @param at when it began
 * @param entries how many lines hold
 * @param endHash hash of the end of the chain
 * @param firstBreak the first line that does not hold, if there is one
 */
public record Verification(
        Instant at, long entries, String endHash, @Nullable Break firstBreak) {

    public boolean intact() {
        return firstBreak == null;
    }

    /** How a line can fail. */
    public enum Damage {
        /** The line is not there, though later ones are. */
        MISSING,
        /** The content is not what was hashed. */
        CHANGED,
        /** The line does not continue the one before. */
        UNCHAINED,
        /** Lines are missing at the end. */
        CUT_OFF,
        /** There are lines the end of the chain does not know. */
        ADDED,
        /** There are lines before the first. */
        BEFORE_THE_FIRST,
        /** The line isn't what was noted outside the database as the chain's end of that day. */
        ROOT_DIFFERS,
        /** What was noted outside the database was changed there. */
        ROOT_UNREADABLE,
        /** The end of the chain names another hash than the last line has. */
        END_CHANGED
    }

    /**
     * The first line that does not hold.
     *
     * @param seq its number
     * @param expected what should be there
     * @param found what is there
     */
    public record Break(long seq, Damage damage, String expected, String found) {

        /** One sentence in English, for the interface and the log. */
        public String sentence() {
            return switch (damage) {
                case MISSING -> "Entry %d is missing.".formatted(seq);
                case CHANGED ->
                    "Entry %d was changed: its content has the hash %s, recorded is %s."
                            .formatted(seq, found, expected);
                case UNCHAINED ->
                    "Entry %d doesn't continue entry %d: it names the hash %s, that entry has %s."
                            .formatted(seq, seq - 1, found, expected);
                case CUT_OFF ->
                    "The entries from %d on are missing: the chain should end at entry %s.".formatted(seq, expected);
                case ADDED ->
                    "Entry %d was added past the end of the chain, which is entry %s.".formatted(seq, expected);
                case BEFORE_THE_FIRST ->
                    "Entry %d was added before the first, which is entry %s.".formatted(seq, expected);
                case ROOT_DIFFERS ->
                    "The chain was written anew: entry %d was noted outside with the hash %s, and has %s."
                            .formatted(seq, expected, found);
                case ROOT_UNREADABLE ->
                    "Line %d of what was noted outside the database can't be read: “%s”.".formatted(seq, found);
                case END_CHANGED ->
                    "The end of the chain was changed: it names the hash %s, entry %d has %s."
                            .formatted(found, seq, expected);
            };
        }
    }
}
