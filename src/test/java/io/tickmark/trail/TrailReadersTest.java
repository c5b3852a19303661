package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.Role;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
@IntegrationTest
class TrailReadersTest {

    @Autowired
    private Trail trail;

    @Test
    void who_may_not_read_the_trail_is_denied_by_the_service_itself() {
        As.person("s.novak", Role.SOX_TESTER, () -> {
            assertThatThrownBy(() -> trail.search(TrailFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trail.export(TrailFilter.ALL, Writer.nullWriter()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trail.verify()).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everybody_sees_the_history_of_a_thing_and_a_lead_all_of_it() {
        As.person(
                "s.novak",
                Role.SOX_TESTER,
                () -> assertThat(trail.of(new SubjectRef("Person", "nobody"))).isEmpty());
        As.person("d.marchetti", Role.SOX_PMO, () -> {
            trail.verify();
            assertThat(trail.search(TrailFilter.ALL, 0, 1)).isNotEmpty();
        });
    }

    @Test
    void tickmark_itself_may_read() {
        assertThat(trail.verify().intact()).isTrue();
    }
}
