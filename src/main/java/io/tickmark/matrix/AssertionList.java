package io.tickmark.matrix;

import jakarta.persistence.Converter;

@Converter
class AssertionList extends Joined<Assertion> {

    AssertionList() {
        super(";", Assertion::valueOf);
    }
}
