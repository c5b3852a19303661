package io.tickmark.sox;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a sheet in one column as JSON, keys in a fixed order. */
@Converter
class TestSheetColumn implements AttributeConverter<TestSheet, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TestSheet sheet) {
        return sheet == null ? null : JSON.writeValueAsString(sheet);
    }

    @Override
    public @Nullable TestSheet convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, TestSheet.class);
    }
}
