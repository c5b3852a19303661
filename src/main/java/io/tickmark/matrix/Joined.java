package io.tickmark.matrix;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a list in one column, written as the matrix file writes it. */
abstract class Joined<T> implements AttributeConverter<List<T>, String> {

    private final String separator;
    private final Function<String, T> reader;

    Joined(String separator, Function<String, T> reader) {
        this.separator = separator;
        this.reader = reader;
    }

    static String join(String separator, List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    static List<String> split(String separator, String text) {
        return Arrays.stream(text.split(java.util.regex.Pattern.quote(separator)))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    @Override
    public String convertToDatabaseColumn(@Nullable List<T> items) {
        return items == null ? "" : join(separator, items);
    }

    @Override
    public List<T> convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? List.of()
                : split(separator, text).stream().map(reader).toList();
    }
}
