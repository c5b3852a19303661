package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.As;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.RiskRating;
import io.tickmark.people.Role;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.TestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(
        classes = {TestControlView.class, ReviewTestView.class},
        packages = "io.tickmark.matrix.ui")
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class SampleExpansionViewTest extends StepViews {

    @BeforeEach
    void a_large_sample(@Autowired Matrix matrix) {
        var round = binder.rounds(binder.cycles().getFirst().id()).getFirst().id();
        id = binder.tests(round).stream()
                .filter(row -> !PLAYED.contains(row.identity().control().value()))
                .filter(row -> row.state() == TestState.NOT_STARTED
                        && row.identity().plannedTotal() >= 16
                        && row.people().testerRole().equals("SOX_TESTER"))
                .filter(row ->
                        matrix.version(row.identity().control(), row.identity().controlVersion())
                                        .risk()
                                        .rating()
                                != RiskRating.HIGH)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void DT_2_the_tester_expands_the_sample_and_the_reviewer_sees_it() {
        var evidence = provided();
        navigate("work/sox/test-control/" + asks(TESTER_STEP, "s.novak"), TestControlView.class);
        assertThat(isShown("Expand the sample")).isFalse();
        var before = test().sheet().items().size();
        $(SheetEditor.class).single().show(filled(evidence, CellResult.EXCEPTION));
        $(SheetEditor.class).single().press(2, "A", SheetKey.PASS);

        press("Expand the sample");
        $(TextArea.class).withCaption("Why the exception looks random").single().setValue("A stand-in on one day.");
        inDialog("Expand the sample");

        assertThat(test().sheet().items()).hasSize(before + 15);
        assertThat(isShown("Expand the sample")).isFalse();

        $(SheetEditor.class).single().show(filled(evidence, CellResult.EXCEPTION));
        $(SheetEditor.class).single().press(2, "A", SheetKey.PASS);
        choose(Conclusion.EFFECTIVE);
        press("Submit for review");
        assertThat(test().state()).isEqualTo(TestState.SUBMITTED);

        var review = asks(REVIEWER_STEP, "e.fontaine");
        As.person("e.fontaine", Role.SOX_REVIEWER, () -> {
            navigate("work/sox/review-test/" + review, ReviewTestView.class);
            assertThat(page()).contains("Expanded by 15 items", "A stand-in on one day.");
        });
    }

    private void inDialog(String button) {
        test($(Button.class).all().stream()
                        .filter(it -> it.getText().equals(button))
                        .toList()
                        .getLast())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void choose(Conclusion conclusion) {
        ((RadioButtonGroup<Conclusion>) $(RadioButtonGroup.class)
                        .withCaption("Proposed conclusion")
                        .single())
                .setValue(conclusion);
    }
}
