package io.tickmark.sox;

import jakarta.persistence.Converter;

@Converter
class TestMethodList extends Joined<TestMethod> {

    TestMethodList() {
        super(";", TestMethod::valueOf);
    }
}
