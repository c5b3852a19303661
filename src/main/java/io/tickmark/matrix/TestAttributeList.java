package io.tickmark.matrix;

import jakarta.persistence.Converter;

@Converter
class TestAttributeList extends Joined<TestAttribute> {

    TestAttributeList() {
        super("|", TestAttribute::of);
    }
}
