package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.IntegrationTest;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Matrix;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Tickmark starts on a database of the time when the matrix lay in the tables of testing, on any database. */
@IntegrationTest
abstract class HandedOverMatrixSuite {

    private static final String BEFORE = "12";
    private static final String A_VERSION = """
            values ('00000000-0000-0000-0000-00000000000%1$d', 'P2P-05', %1$d, 'Title %1$d', 'Description', 'P2P',
                'Payments', 'L100;L200', 'PER_LOCATION', 'R-1', 'Somebody is paid twice', 'Cash', 'EO;C', 'PROCESS',
                'PREVENTIVE', 'MANUAL', true, false, false, 'WEEKLY', 'HIGH', 'CONTROL_ACTIVITIES', '10', null, 'ERP', '',
                'TREASURY_MANAGER', 'AP_ACCOUNTANT', 'SOX_TESTER', 'SOX_REVIEWER', 'ERP', 52, 15, 11, 4, 'INSPECTION',
                'A: approved', 'The log', '', 'ITG-01', date '2027-01-01', 'ACTIVE', 'hash %1$d', 'd.marchetti',
                timestamp with time zone '2026-01-05 10:00:00+00', 0)""";

    @Autowired
    private Matrix matrix;

    @Autowired
    private JdbcTemplate tables;

    /** A control in two versions, after two imports. */
    static void onWhatWasThere(DynamicPropertyRegistry settings, String address, String user) {
        Flyway.configure()
                .dataSource(address, user, "")
                .locations("classpath:db/migration/sox")
                .table("flyway_schema_history_sox")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(BEFORE)
                .load()
                .migrate();
        var tables = new JdbcTemplate(new DriverManagerDataSource(address, user, ""));
        tables.update("insert into sox_control values ('P2P-05', 2, 1)");
        tables.update("insert into sox_control_version " + A_VERSION.formatted(1));
        tables.update("insert into sox_control_version " + A_VERSION.formatted(2));
        tables.update("insert into sox_matrix_revision values (1, 'a.csv', 'x', 'd.marchetti', current_timestamp, 0)");
        tables.update("insert into sox_matrix_revision values (2, 'b.csv', 'y', 'd.marchetti', current_timestamp, 0)");
        settings.add("spring.datasource.url", () -> address);
        settings.add("spring.datasource.username", () -> user);
        settings.add("spring.datasource.password", () -> "");
    }

    @Test
    void every_version_reads_as_it_was_recorded() {
        var versions = matrix.versions(new ControlId("P2P-05"));

        assertThat(versions).extracting(ControlVersionDetails::version).containsExactly(2, 1);
        assertThat(versions).extracting(ControlVersionDetails::title).containsExactly("Title 2", "Title 1");
        assertThat(versions).extracting(ControlVersionDetails::contentHash).containsExactly("hash 2", "hash 1");
        var current = matrix.current().getFirst();
        assertThat(current).isEqualTo(versions.getFirst());
        assertThat(current.recordedAt()).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(current.instances()).hasSize(2);
    }

    @Test
    void the_number_of_imports_goes_on() {
        assertThat(tables.queryForList("select number from matrix_revision order by number", Integer.class))
                .containsExactly(1, 2);
    }

    @Test
    void a_version_of_a_control_is_still_recorded_once() {
        var again = A_VERSION.formatted(2).replace("000000000002'", "000000000009'");

        assertThatThrownBy(() -> tables.update("insert into matrix_control_version " + again))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nothing_stays_behind() {
        var left = tables.queryForList(
                "select table_name from information_schema.tables where table_name in"
                        + " ('sox_control', 'sox_control_version', 'sox_matrix_revision')",
                String.class);

        assertThat(left).isEmpty();
    }
}
