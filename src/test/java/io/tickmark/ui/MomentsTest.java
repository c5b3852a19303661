package io.tickmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.tickmark.DemoTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class MomentsTest extends SpringBrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");

    @BeforeEach
    void in_new_york() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ReaderZone.is(ZoneId.of("America/New_York"));
    }

    @Test
    void a_due_date_says_the_day_and_how_far_it_is() {
        assertThat(Moments.due(Instant.parse("2026-11-28T04:59:00Z"), NOW)).isEqualTo("Fri 27 Nov 2026 (in 4 days)");
    }

    @Test
    void what_is_due_by_the_end_of_a_day_is_due_on_the_same_day_for_all() {
        var endOfThe27thInMonterrey = Instant.parse("2026-11-28T05:59:00Z");
        for (var zone : List.of("America/New_York", "America/Monterrey", "Europe/Prague", "Asia/Kolkata")) {
            ReaderZone.is(ZoneId.of(zone));
            assertThat(Moments.due(endOfThe27thInMonterrey, NOW)).startsWith("Fri 27 Nov 2026 (in ");
        }
        assertThat(new DueDate(endOfThe27thInMonterrey, NOW).getTitle())
                .hasValue("Sat 28 Nov 2026, 11:29 · 2026-11-28 05:59:00 UTC");
    }

    @Test
    void what_is_not_over_yet_is_not_late_though_the_day_is() {
        var endOfThe27thInMonterrey = Instant.parse("2026-11-28T05:59:00Z");
        ReaderZone.is(ZoneId.of("Europe/Prague"));
        var earlyOnThe28th = Instant.parse("2026-11-28T05:00:00Z");
        assertThat(Moments.due(endOfThe27thInMonterrey, earlyOnThe28th)).isEqualTo("Fri 27 Nov 2026 (today)");
        assertThat(Moments.due(endOfThe27thInMonterrey, earlyOnThe28th.plusSeconds(7_200)))
                .isEqualTo("Fri 27 Nov 2026 (yesterday)");
    }

    @Test
    void another_hour_is_said() {
        assertThat(Moments.due(Instant.parse("2026-11-27T15:30:00Z"), NOW))
                .isEqualTo("Fri 27 Nov 2026, 10:30 (in 4 days)");
    }

    @Test
    void near_days_have_names() {
        assertThat(Moments.distance(NOW.plusSeconds(60), NOW)).isEqualTo("today");
        assertThat(Moments.distance(NOW.plusSeconds(86_400), NOW)).isEqualTo("tomorrow");
        assertThat(Moments.distance(NOW.minusSeconds(86_400), NOW)).isEqualTo("yesterday");
        assertThat(Moments.distance(NOW.minusSeconds(3 * 86_400), NOW)).isEqualTo("3 days ago");
    }

    @Test
    void the_day_is_that_of_the_reader() {
        var justAfterMidnightInPrague = Instant.parse("2026-11-26T23:30:00Z");
        assertThat(Moments.due(justAfterMidnightInPrague, NOW)).startsWith("Thu 26 Nov 2026");
        ReaderZone.is(ZoneId.of("Europe/Prague"));
        assertThat(Moments.due(justAfterMidnightInPrague, NOW)).startsWith("Fri 27 Nov 2026");
    }

    @Test
    void what_is_late_says_so_in_words_and_looks() {
        var due = new DueDate(NOW.minusSeconds(2 * 86_400), NOW);
        assertThat(due.getText()).endsWith("(2 days ago)");
        assertThat(due.hasClassName("is-overdue")).isTrue();
    }

    @Test
    void utc_is_there_on_hover() {
        assertThat(new Moment(NOW).getTitle()).hasValue("2026-11-23 20:00:00 UTC");
    }

    @Test
    void germans_read_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        assertThat(Moments.distance(NOW.plusSeconds(4 * 86_400), NOW)).isEqualTo("in 4 Tagen");
    }
}
