package io.tickmark.matrix;

import jakarta.persistence.Converter;

@Converter
class NumberList extends Joined<Integer> {

    NumberList() {
        super(";", Integer::valueOf);
    }
}
