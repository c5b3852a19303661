package io.tickmark.matrix;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words a column may hold (domain.md 3.3). */
record Vocabulary<E extends Enum<E>>(Map<String, E> words) {

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        return new Vocabulary<>(Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    boolean knows(String text) {
        return words.containsKey(text);
    }

    E word(String text) {
        var word = words.get(text);
        if (word == null) {
            throw new IllegalArgumentException(text + " is none of " + this);
        }
        return word;
    }

    E first() {
        return words.values().iterator().next();
    }

    @Override
    public String toString() {
        return String.join(", ", words.keySet());
    }
}
