package io.tickmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchFieldTest {

    private final SearchField field = new SearchField("Search");

    @Test
    void all_words_must_be_there_in_any_order_and_case() {
        field.setValue(" Monterrey  p2p-05 ");
        assertThat(field.finds("P2P-05 at Monterrey")).isTrue();
        assertThat(field.finds("P2P-06 at Monterrey")).isFalse();
    }

    @Test
    void no_words_find_everything() {
        assertThat(field.finds("anything")).isTrue();
        assertThat(field.finds("")).isTrue();
    }
}
