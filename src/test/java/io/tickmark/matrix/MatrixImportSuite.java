package io.tickmark.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.Change;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ControlChange.Kind;
import io.tickmark.people.Roles;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** How a file gets into the matrix, on any database. */
@SpringBootTest(
        properties = {
            "camunda.client.rest-address=http://127.0.0.1:1",
            "tickmark.locations[0].code=L100",
            "tickmark.locations[0].name=Toledo",
            "tickmark.locations[0].zone=America/New_York",
            "tickmark.locations[1].code=L200",
            "tickmark.locations[1].name=Monterrey",
            "tickmark.locations[1].zone=America/Monterrey",
            "tickmark.locations[2].code=L300",
            "tickmark.locations[2].name=Brno",
            "tickmark.locations[2].zone=Europe/Prague"
        })
@Transactional
@Import(MatrixImportSuite.Surroundings.class)
@RecordApplicationEvents
@WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
abstract class MatrixImportSuite {

    private static final ControlId P2P_05 = new ControlId("P2P-05");

    @Autowired
    private MatrixImport imports;

    @Autowired
    private MatrixExport export;

    @Autowired
    private Matrix matrix;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private EntityManager entities;

    @Test
    void the_sample_becomes_46_controls_in_68_instances_with_576_sample_items() {
        apply(new SampleMatrix());

        var controls =
                matrix.active().stream().map(ControlVersionDetails::control).toList();
        var instances = matrix.instances(controls);
        var items = instances.stream()
                .mapToInt(
                        it -> matrix.version(it.control(), it.version()).plan().sampleSize());

        assertThat(controls).hasSize(46);
        assertThat(instances).hasSize(68);
        assertThat(items.sum()).isEqualTo(576);
    }

    @Test
    void a_version_reads_as_it_was_written() {
        apply(new SampleMatrix());

        var read = MatrixReader.read(new SampleMatrix().file(), SampleMatrix.LOCATIONS)
                .controls();

        assertThat(matrix.current()).allSatisfy(it -> {
            assertThat(it.content()).isEqualTo(read.get(it.control()));
            assertThat(it.contentHash()).isEqualTo(ContentHash.of(it.control(), it.content()));
            assertThat(it.recordedBy()).isEqualTo("d.marchetti");
        });
    }

    @Test
    void the_matrix_is_found_part_by_part() {
        apply(new SampleMatrix().with("P2P-04", "control_title", "100% of a_b"));

        assertThat(matrix.count(MatrixFilter.ALL)).isEqualTo(46);
        assertThat(ids(matrix.find(MatrixFilter.ACTIVE, 0, 2))).containsExactly("ELC-01", "ELC-02");
        assertThat(ids(matrix.find(MatrixFilter.ACTIVE, 45, 10))).containsExactly("TRE-04");
        assertThat(ids(matrix.find(searching("100% OF A_"), 0, 10))).containsExactly("P2P-04");
        assertThat(matrix.count(searching("100x"))).isZero();
        var narrow = new MatrixFilter(
                "bank",
                BusinessProcess.TRE,
                ControlLevel.PROCESS,
                true,
                Frequency.MONTHLY,
                RiskRating.HIGH,
                "TREASURY_MANAGER",
                ControlStatus.ACTIVE);
        assertThat(ids(matrix.find(narrow, 0, 10))).containsExactly("TRE-01");
    }

    private static MatrixFilter searching(String text) {
        return new MatrixFilter(text, null, null, null, null, null, "", null);
    }

    private static List<String> ids(List<ControlVersionDetails> controls) {
        return controls.stream().map(it -> it.control().value()).toList();
    }

    @Test
    void the_principles_of_coso_are_covered_by_key_controls_in_force() {
        apply(new SampleMatrix().with("ELC-02", "status", "DRAFT"));

        assertThat(matrix.coverage())
                .filteredOn(it -> !it.covered())
                .extracting(PrincipleCoverage::principle)
                .containsExactly(2);
    }

    @Test
    void an_unknown_control_is_not_found() {
        assertThatThrownBy(() -> matrix.version(P2P_05, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> matrix.versions(P2P_05)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_preview_writes_nothing() {
        var preview = imports.preview(new SampleMatrix().file());

        assertThat(preview.count(Kind.ADDED)).isEqualTo(46);
        assertThat(matrix.current()).isEmpty();
        assertThat(facts()).isEmpty();
    }

    @Test
    void the_preview_tells_added_changed_retired_and_unchanged_apart() {
        apply(new SampleMatrix());

        var preview = imports.preview(bent().file());

        assertThat(preview.of(Kind.ADDED)).extracting(ControlChange::control).containsExactly(new ControlId("P2P-50"));
        assertThat(preview.of(Kind.RETIRED))
                .extracting(ControlChange::control)
                .containsExactly(new ControlId("R2R-06"));
        assertThat(preview.of(Kind.CHANGED))
                .containsExactly(new ControlChange(
                        P2P_05,
                        "Weekly payment run review and dual release",
                        Kind.CHANGED,
                        List.of(new Change("sample_interim", "11", "12"), new Change("sample_rollforward", "4", "3"))));
        assertThat(preview.count(Kind.UNCHANGED)).isEqualTo(44);
    }

    @Test
    void a_control_whose_row_says_so_is_retired_with_what_else_the_row_says() {
        apply(new SampleMatrix());
        var control = new ControlId("R2R-06");
        var file = new SampleMatrix()
                .with("R2R-06", "status", "RETIRED")
                .with("R2R-06", "control_title", "Retired with a last word");

        assertThat(imports.preview(file.file()).of(Kind.RETIRED))
                .extracting(ControlChange::control)
                .containsExactly(control);
        apply(file);
        var retired = matrix.versions(control).getFirst();
        assertThat(retired.scope().status()).isEqualTo(ControlStatus.RETIRED);
        assertThat(retired.title()).isEqualTo("Retired with a last word");
        assertThat(imports.preview(file.file()).changesSomething()).isFalse();
    }

    @Test
    void only_what_differs_gets_a_new_version() {
        apply(new SampleMatrix());
        apply(bent());

        assertThat(matrix.versions(P2P_05))
                .extracting(ControlVersionDetails::version)
                .containsExactly(2, 1);
        assertThat(matrix.versions(new ControlId("P2P-04"))).hasSize(1);
        assertThat(matrix.versions(new ControlId("R2R-06")).getFirst().scope().status())
                .isEqualTo(ControlStatus.RETIRED);
        assertThat(matrix.active()).hasSize(46);
    }

    @Test
    void a_retired_control_that_stays_away_is_not_retired_again_and_may_come_back() {
        apply(new SampleMatrix());
        apply(bent());

        assertThat(imports.preview(bent().file()).changesSomething()).isFalse();
        assertThat(imports.preview(new SampleMatrix().file()).of(Kind.CHANGED))
                .extracting(ControlChange::control)
                .contains(new ControlId("R2R-06"));
    }

    @Test
    void each_control_and_the_matrix_leave_a_fact() {
        apply(new SampleMatrix());
        assertThat(facts())
                .filteredOn(it -> it.subject().type().equals("Control"))
                .hasSize(46);
        events.clear();

        var applied = apply(bent());

        assertThat(facts())
                .extracting(Fact::action)
                .containsExactlyInAnyOrder("CHANGED", "ADDED", "RETIRED", "IMPORTED");
        var imported = facts().getLast();
        assertThat(imported.subject()).isEqualTo(MatrixImport.SUBJECT);
        assertThat(imported.contentHash())
                .isEqualTo(applied.fileHash())
                .isEqualTo(bent().file().hash());
        assertThat(imported.subjectVersion()).isEqualTo(2);
        assertThat(imported.changes()).contains(Change.of("retired", null, 1));
    }

    @Test
    void a_file_with_a_fault_changes_nothing() {
        var faulty = bent().with("P2P-05", "frequency", "YEARLY").with("P2P-05", "key_control", "?");
        var preview = imports.preview(faulty.file());

        assertThat(preview.faultCount()).isEqualTo(2);
        assertThat(preview.controls()).isEmpty();
        assertThatThrownBy(() -> imports.apply(faulty.file(), preview.fingerprint()))
                .isInstanceOfSatisfying(
                        MatrixFileFaulty.class, it -> assertThat(it.faults()).isEqualTo(preview.faults()))
                .hasMessageContaining("has 2 faults, so nothing was changed");
        assertThat(matrix.current()).isEmpty();
    }

    @Test
    void a_stale_preview_is_refused() {
        var first = imports.preview(new SampleMatrix().file());
        apply(bent());

        assertThatThrownBy(() -> imports.apply(new SampleMatrix().file(), first.fingerprint()))
                .isInstanceOf(MatrixPreviewStale.class)
                .hasMessageEndingWith("(WF-09)");
        assertThatThrownBy(() -> imports.apply(
                        new SampleMatrix().file(),
                        imports.preview(bent().file()).fingerprint()))
                .isInstanceOf(MatrixPreviewStale.class);
    }

    @Test
    void the_download_imports_again_unchanged_even_where_text_looks_like_a_formula() throws IOException {
        apply(bent().with("P2P-05", "control_description", "-1 is \"minus\";\r\nü")
                .with("P2P-04", "control_title", "'=SUM(A1)")
                .with("P2P-03", "control_title", "@all, +1"));
        assertThat(matrix.version(new ControlId("P2P-04"), 1).title()).isEqualTo("=SUM(A1)");

        var csv = new ByteArrayOutputStream();
        export.write(csv);

        assertThat(csv.toString(java.nio.charset.StandardCharsets.UTF_8)).contains(",'=SUM(A1),", "\"'@all, +1\"");
        var preview = imports.preview(SampleMatrix.file(csv.toByteArray()));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changesSomething()).isFalse();
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = Roles.EXTERNAL_AUDITOR)
    void the_auditor_may_neither_preview_nor_apply() {
        var file = new SampleMatrix().file();

        assertThatThrownBy(() -> imports.preview(file)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> imports.apply(file, "")).isInstanceOf(AuthorizationDeniedException.class);
    }

    private static SampleMatrix bent() {
        return new SampleMatrix()
                .with("P2P-05", "sample_interim", "12")
                .with("P2P-05", "sample_rollforward", "3")
                .without("R2R-06")
                .copied("P2P-04", "P2P-50");
    }

    private MatrixPreview apply(SampleMatrix sample) {
        var applied =
                imports.apply(sample.file(), imports.preview(sample.file()).fingerprint());
        entities.flush();
        entities.clear();
        return applied;
    }

    private List<Fact> facts() {
        return events.stream(DomainEvent.class).map(DomainEvent::fact).toList();
    }

    @TestConfiguration
    @EnableMethodSecurity
    static class Surroundings {}
}
