package io.tickmark.matrix;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a control's id in a column. */
@Converter
public class ControlIdColumn implements AttributeConverter<ControlId, String> {

    @Override
    public String convertToDatabaseColumn(ControlId control) {
        return control.value();
    }

    @Override
    public ControlId convertToEntityAttribute(String value) {
        return new ControlId(value);
    }
}
