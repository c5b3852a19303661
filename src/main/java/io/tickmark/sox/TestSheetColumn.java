package io.tickmark.sox;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a sheet in one column as JSON, keys in a fixed order. */
@Converter
class TestSheetColumn implements AttributeConverter<TestSheet, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(TestSheet sheet) {
        return JSON.writeValueAsString(sheet);
    }

    @Override
    public TestSheet convertToEntityAttribute(String text) {
        return JSON.readValue(text, TestSheet.class);
    }
}
