package io.tickmark.sox.ui;

import io.tickmark.people.Drafts;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.TestingCycleId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The round that somebody is planning in a cycle: theirs, and there again after a reload, until it is open. */
class RoundDraft {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A plan of a thousand controls is longer than what is kept under one name. */
    private static final int PIECE = Drafts.LONGEST;

    private final Drafts drafts;
    private final String about;

    RoundDraft(Drafts drafts, TestingCycleId cycle) {
        this.drafts = drafts;
        this.about = "round." + cycle + ".";
    }

    /** Empty where nothing was chosen, or where it was kept by another version of Tickmark. */
    Optional<PlanRound> find() {
        var kept = pieces().collect(Collectors.joining());
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(JSON.readValue(kept, PlanRound.class));
        } catch (JacksonException older) {
            return Optional.empty();
        }
    }

    private Stream<String> pieces() {
        return Stream.iterate(0, number -> number + 1)
                .map(number -> drafts.find(about + number))
                .takeWhile(Optional::isPresent)
                .map(Optional::get);
    }

    /** A plan without controls is none. */
    void keep(PlanRound plan) {
        var text = plan.controls().isEmpty() ? "" : JSON.writeValueAsString(plan);
        var before = pieces().count();
        var now = (text.length() + PIECE - 1) / PIECE;
        IntStream.range(0, now)
                .forEach(number -> drafts.keep(
                        about + number, text.substring(number * PIECE, Math.min(text.length(), (number + 1) * PIECE))));
        for (var number = now; number < before; number++) {
            drafts.forget(about + number);
        }
    }

    void forget() {
        for (var number = pieces().count() - 1; number >= 0; number--) {
            drafts.forget(about + number);
        }
    }
}
