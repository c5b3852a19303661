package io.tickmark.work;

import java.util.List;

/** A simple form, drawn from {@code forms/<id>.form}. */
public record FormDefinition(String id, List<FormField> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
    }

    /** What is asked, without what only stands there to be read. */
    public List<FormQuestion> questions() {
        return fields.stream()
                .filter(FormQuestion.class::isInstance)
                .map(FormQuestion.class::cast)
                .toList();
    }

    boolean asks(String key) {
        return questions().stream().anyMatch(question -> question.asked().key().equals(key));
    }
}
