package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;

@DataJpaTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:matrix;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "spring.flyway.locations=classpath:db/migration/sox"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(Matrix.class)
class MatrixTest {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final ControlId P2P_05 = new ControlId("P2P-05");

    @Autowired
    private Matrix matrix;

    @Autowired
    private Controls controls;

    @Autowired
    private ControlVersions versions;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    @Test
    void a_version_reads_as_it_was_written() {
        var content = MatrixExamples.content("Approve invoices", InstanceMode.PER_LOCATION, "L100", "L200");
        record(P2P_05, content);

        var found = matrix.version(P2P_05, 1);

        assertThat(found.content()).isEqualTo(content);
        assertThat(found.contentHash()).isEqualTo(ContentHash.of(P2P_05, content));
    }

    @Test
    void only_the_newest_version_counts() {
        record(P2P_05, MatrixExamples.content("Approve invoices", InstanceMode.PER_LOCATION, "L100", "L200"));
        record(P2P_05, MatrixExamples.content("Approve all invoices", InstanceMode.CENTRAL, "ALL"));

        assertThat(matrix.active()).extracting(ControlVersionDetails::version).containsExactly(2);
        assertThat(matrix.versions(P2P_05))
                .extracting(ControlVersionDetails::version)
                .containsExactly(2, 1);
    }

    @Test
    void a_control_is_tested_once_or_at_each_of_its_locations() {
        record(P2P_05, MatrixExamples.content("Approve invoices", InstanceMode.PER_LOCATION, "L100", "L200"));
        record(new ControlId("ELC-01"), MatrixExamples.content("Code of conduct", InstanceMode.CENTRAL, "ALL"));

        assertThat(matrix.instances(List.of(P2P_05)))
                .containsExactly(new ControlInstanceRef(P2P_05, 1, "L100"), new ControlInstanceRef(P2P_05, 1, "L200"));
        assertThat(matrix.instances(List.of(new ControlId("ELC-01"))))
                .containsExactly(new ControlInstanceRef(new ControlId("ELC-01"), 1, null));
    }

    @Test
    void a_retired_control_has_no_instances() {
        record(
                P2P_05,
                MatrixExamples.content("Approve invoices", InstanceMode.CENTRAL, "ALL")
                        .retired());

        assertThat(matrix.instances(List.of(P2P_05))).isEmpty();
    }

    @Test
    void an_unknown_control_is_not_found() {
        assertThatThrownBy(() -> matrix.version(P2P_05, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> matrix.versions(P2P_05)).isInstanceOf(NotFound.class);
    }

    private void record(ControlId id, ControlContent content) {
        var control = controls.findById(id.value()).orElseGet(() -> new Control(id));
        var version = control.next(content, "d.marchetti", NOW);
        controls.save(control);
        versions.save(version);
        entities.flush();
        entities.clear();
    }
}
