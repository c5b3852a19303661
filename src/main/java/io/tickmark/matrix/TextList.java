package io.tickmark.matrix;

import jakarta.persistence.Converter;

/** Keeps a list of texts in one column. */
@Converter
public class TextList extends Joined<String> {

    TextList() {
        super(";", text -> text);
    }
}
