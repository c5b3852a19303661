package io.tickmark.sox.ui;

import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.CycleState;
import io.tickmark.sox.DeficiencyState;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.RoundState;
import io.tickmark.sox.SignOffState;
import io.tickmark.sox.TestState;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Which field of the testing year takes its values from which list of words. */
final class Vocabulary {

    private static final Map<String, Class<? extends Enum<?>>> OF_FIELD = Map.of(
            "ControlTest.state", TestState.class,
            "ControlTest.conclusion", Conclusion.class,
            "ControlTest.proposed", Conclusion.class,
            "ControlTest.signOff", SignOffState.class,
            "ControlTest.note", NoteState.class,
            "TestingRound.state", RoundState.class,
            "TestingCycle.state", CycleState.class,
            "Deficiency.state", DeficiencyState.class);

    private Vocabulary() {}

    /** What people call the value of a field such as {@code ControlTest.state}; empty where it is no word of a list. */
    static Optional<String> word(String field, String value) {
        return Optional.ofNullable(OF_FIELD.get(field))
                .flatMap(words -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(value))
                        .findFirst()
                        .map(Words::of));
    }
}
