package io.tickmark.matrix;

import jakarta.persistence.Converter;

@Converter
class ControlIdList extends Joined<ControlId> {

    ControlIdList() {
        super(";", ControlId::new);
    }
}
