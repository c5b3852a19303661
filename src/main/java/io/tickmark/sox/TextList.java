package io.tickmark.sox;

import jakarta.persistence.Converter;

@Converter
class TextList extends Joined<String> {

    TextList() {
        super(";", text -> text);
    }
}
