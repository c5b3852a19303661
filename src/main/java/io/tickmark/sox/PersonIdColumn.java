package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a person's id in a column. */
@Converter
class PersonIdColumn implements AttributeConverter<PersonId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PersonId(value);
    }
}
