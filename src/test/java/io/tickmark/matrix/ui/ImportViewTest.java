package io.tickmark.matrix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import io.tickmark.DemoTest;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.MatrixFault;
import io.tickmark.matrix.MatrixImport;
import io.tickmark.matrix.SampleMatrix;
import io.tickmark.people.Roles;
import io.tickmark.sox.demo.DemoMatrix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
@ViewPackages(packages = {"io.tickmark.matrix.ui", "io.tickmark.sox.ui"})
@WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    private Matrix matrix;

    @Autowired
    private MatrixImport imports;

    @BeforeEach
    void open() {
        navigate(ImportView.class);
    }

    @Test
    void a_file_shows_what_it_would_do_and_then_does_it() {
        upload(DemoMatrix.sample()
                .with("P2P-05", "control_title", "Weekly run")
                .without("R2R-06")
                .copied("P2P-04", "P2P-50"));

        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Applying it adds 1, changes 1 and retires 1 controls; 44 stay as they are.");
        assertThat(matrix.versions(new ControlId("P2P-05"))).hasSize(1);

        test($(Button.class).withText("Apply the import").single()).click();

        assertThat($(TextArea.class).single().isInvalid())
                .as("R2R-06 is being tested")
                .isTrue();
        assertThat($(TouchedControls.class).single().getElement().getTextRecursively())
                .contains("P2P-05", "R2R-06", "under way", "needs a reason", "-R2R-06-");
        assertThat($(Anchor.class).withTextContaining("-R2R-06-").all())
                .as("its tests, each with its state, a click away")
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.getHref()).startsWith("test/");
                    assertThat(link.getText()).contains(" · ").doesNotContain("_");
                });
        $(TextArea.class).single().setValue("Replaced by P2P-50");
        test($(Button.class).withText("Apply the import").single()).click();

        assertThat(matrix.versions(new ControlId("P2P-05")).getFirst().title()).isEqualTo("Weekly run");
        assertThat(getCurrentView()).isInstanceOf(ControlsView.class);

        navigate(ImportView.class);
        upload(DemoMatrix.sample());
        test($(Button.class).withText("Apply the import").single()).click();
    }

    @Test
    void faults_are_listed_and_nothing_can_be_applied() {
        upload(DemoMatrix.sample().with("P2P-05", "frequency", "YEARLY").with("P2P-05", "status", "?"));

        assertThat($(H2.class).single().getText()).isEqualTo("2 faults in rcm.csv");
        var row = (MatrixFault) test($(Grid.class).single()).getRow(0);
        assertThat(row.column()).isEqualTo("status");
        assertThat($(Button.class).withText("Apply the import").exists()).isFalse();
    }

    @Test
    void beyond_a_thousand_faults_the_download_has_them_all() throws IOException {
        var sample = DemoMatrix.sample().with("P2P-05", "frequency", "=YEARLY");
        for (int i = 1; i <= 1_100; i++) {
            sample.copied("P2P-05", "ZZZ-" + (10_000 + i));
        }
        upload(sample);
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("The first 1,000 are listed; the download has them all.");
        assertThat($(Anchor.class).withText("All faults as CSV").exists()).isTrue();

        var all = new ByteArrayOutputStream();
        imports.writeFaults(
                imports.read("rcm.csv", new ByteArrayInputStream(sample.csv().getBytes(StandardCharsets.UTF_8))), all);
        assertThat(all.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(1_101)
                .anySatisfy(line -> assertThat(line).contains(",frequency,'=YEARLY,"));
    }

    @Test
    void a_file_that_changes_nothing_says_so() {
        upload(DemoMatrix.sample());

        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("The matrix already says all that this file says. There is nothing to apply.");
    }

    @Test
    void what_is_too_large_is_refused_with_a_sentence() {
        test($(Upload.class).single()).upload("rcm.csv", "text/csv", new byte[11 * 1024 * 1024]);

        assertThat($(Notification.class).exists()).isTrue();
    }

    private void upload(SampleMatrix sample) {
        test($(Upload.class).single())
                .upload("rcm.csv", "text/csv", sample.csv().getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }
}
