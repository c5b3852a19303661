package io.tickmark.sox;

import jakarta.persistence.Converter;

@Converter
class AssertionList extends Joined<Assertion> {

    AssertionList() {
        super(";", Assertion::valueOf);
    }
}
