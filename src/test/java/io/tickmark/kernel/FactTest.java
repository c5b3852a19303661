package io.tickmark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void what_stayed_as_it_was_is_no_change() {
        var fact = Fact.of("Person", "k.brandt", "CHANGED")
                .changed("name", "Kira Brandt", "Kira Brandt")
                .changed("email", null, null)
                .changed("active", true, false);

        assertThat(fact.changes()).containsExactly(new Change("active", "true", "false"));
    }
}
