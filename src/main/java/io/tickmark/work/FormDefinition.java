package io.tickmark.work;

import java.util.List;

/** A simple form, drawn from {@code forms/<id>.form}. */
public record FormDefinition(String id, List<FormField> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
    }
}
