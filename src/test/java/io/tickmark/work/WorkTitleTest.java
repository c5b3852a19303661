package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkTitleTest {

    @Test
    void work_is_called_in_the_readers_language_place_and_all() {
        var title = WorkTitle.of("userTask_ReviewTest", "Review the test of P2P-05 at Monterrey");
        assertThat(title.in(Locale.GERMAN)).isEqualTo("Durchsicht des Tests von P2P-05 in Monterrey");
        assertThat(title.in(Locale.ENGLISH)).isEqualTo("Review the test of P2P-05 at Monterrey");
        assertThat(title.english()).isEqualTo("Review the test of P2P-05 at Monterrey");
    }

    @Test
    void what_is_about_no_place_is_called_too() {
        assertThat(WorkTitle.of("userTask_ConfirmRound", "Confirm FY2027 interim")
                        .in(Locale.GERMAN))
                .isEqualTo("FY2027 interim bestätigen");
    }

    @Test
    void work_of_another_model_or_called_otherwise_keeps_its_title() {
        assertThat(WorkTitle.of("userTask_Other", "Test something").in(Locale.GERMAN))
                .isEqualTo("Test something");
        assertThat(WorkTitle.of("userTask_TestControl", "Prüfe P2P-05").in(Locale.GERMAN))
                .isEqualTo("Prüfe P2P-05");
    }
}
