package io.tickmark.sox;

import jakarta.persistence.Converter;

@Converter
class ControlIdList extends Joined<ControlId> {

    ControlIdList() {
        super(";", ControlId::new);
    }
}
