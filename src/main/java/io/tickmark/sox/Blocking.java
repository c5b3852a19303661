package io.tickmark.sox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why nobody goes on with a test, for now or for good, and where it goes on once somebody can (domain.md 4.9). */
@Embeddable
class Blocking {

    @Enumerated(EnumType.STRING)
    @Column(name = "blocked_from")
    private @Nullable TestState from;

    @Column(name = "block_reason")
    private @Nullable String reason;

    void begin(TestState stood, String why) {
        from = stood;
        reason = why;
    }

    /** Says where the test goes on. */
    TestState end() {
        var stood = Objects.requireNonNull(from, "not blocked");
        lift();
        return stood;
    }

    private void lift() {
        from = null;
        reason = null;
    }

    /** It goes on no more. */
    void endForGood(String why) {
        from = null;
        reason = why;
    }

    /** Work that came while it was blocked waits behind the block. */
    void waitFor(TestState next) {
        from = next;
    }

    boolean isFrom(TestState state) {
        return from == state;
    }

    /** Where the test stands, behind the block if there is one. */
    TestState behind(TestState state) {
        return from == null ? state : from;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
