package io.tickmark.matrix;

import jakarta.persistence.Converter;

@Converter
class TestMethodList extends Joined<TestMethod> {

    TestMethodList() {
        super(";", TestMethod::valueOf);
    }
}
