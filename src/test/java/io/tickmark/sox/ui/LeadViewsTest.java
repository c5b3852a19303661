package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.DemoTest;
import io.tickmark.people.Preferences;
import io.tickmark.people.Roles;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestState;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.ui.EmptyState;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The lead's pages, in the demo company with its interim round. */
@DemoTest
@WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
class LeadViewsTest extends SpringBrowserlessTest {

    private static final String NOT_FOR_YOU = "This page is not for your roles";

    @Autowired
    private TestingBinder binder;

    @BeforeEach
    void nothing_kept_by_another_test(@Autowired Preferences preferences) {
        preferences.forgetOlder("", Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Test
    void the_cycle_page_shows_the_latest_year_and_leads_to_the_late_tests() {
        navigate(CycleView.class);

        assertThat($(H1.class).single().getText())
                .isEqualTo(binder.cycles().getFirst().name());
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("tests/" + cycle() + "?state=LATE", "rounds/open/" + cycle());
    }

    @Test
    void the_number_of_late_tests_is_the_number_of_rows_behind_it() {
        open("tests/" + cycle(), Map.of("state", "LATE"));

        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void the_rounds_stand_under_their_year() {
        navigate(RoundsView.class);

        assertThat($(RoundCard.class).all()).isNotEmpty();
    }

    @Test
    void the_round_narrows_its_tests_and_keeps_that_for_the_person() {
        open("round/" + round(), Map.of("process", "P2P"));
        var some = shown();
        assertThat(some).isPositive().isLessThan(63);

        test($(TextField.class).single()).setValue("L200");
        var fewer = shown();
        assertThat(fewer).isPositive().isLessThan(some);
        test($(TextField.class).single()).setValue("monterrey");
        assertThat(shown()).isEqualTo(fewer);

        open("round/" + round(), Map.of());
        assertThat(shown()).isEqualTo(fewer);
    }

    @Test
    void a_test_has_a_page_of_its_own() {
        open("test/" + anyTest().id(), Map.of());

        assertThat($(H1.class).single().getText())
                .isEqualTo(binder.nameOf(anyTest().identity()).english());
        assertThat($(ResultTable.class).exists()).isTrue();
        assertThat($(Button.class).withText("Move due date").exists()).isTrue();
    }

    @Test
    void a_single_test_is_cancelled_with_a_reason_by_the_lead_who_reads_before_what_will_happen() {
        var id = binder.tests(round()).getLast().id();
        open("test/" + id, Map.of());
        test($(Button.class).withText("Cancel test").single()).click();
        var dialog = $(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Its work leaves every list");
        $(TextArea.class).withCaption("Reason").single().setValue("The control is retired.");
        test(dialog).confirm();

        assertThat(binder.test(id).state()).isEqualTo(TestState.CANCELLED);
        assertThat($(Button.class).withText("Cancel test").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "s.novak", roles = Roles.SOX_TESTER)
    void nobody_else_is_offered_to_cancel_a_test() {
        open("test/" + anyTest().id(), Map.of());
        assertThat($(Button.class).withText("Cancel test").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = Roles.EXTERNAL_AUDITOR)
    void the_auditor_reads_all_of_it_and_is_offered_nothing() {
        navigate(CycleView.class);
        assertThat($(Button.class).withText("Open a cycle").exists()).isFalse();
        assertThat($(Anchor.class).withText("Open a round").exists()).isFalse();

        open("round/" + round(), Map.of());
        assertThat(shown()).isEqualTo((int) binder.tests(round()).stream()
                .filter(it -> it.state() != TestState.CANCELLED)
                .count());
        assertThat($(Button.class).withText("Cancel the round").exists()).isFalse();

        open("test/" + anyTest().id(), Map.of());
        assertThat($(Button.class).withText("Move due date").exists()).isFalse();
        assertThat(saidAt("rounds/open/" + cycle())).isEqualTo(NOT_FOR_YOU);
    }

    @Test
    @WithMockUser(username = "w.hale", roles = Roles.ADMIN)
    void an_administrator_has_no_business_here() {
        assertThat(saidAt("cycle")).isEqualTo(NOT_FOR_YOU);
        assertThat(saidAt("deficiencies")).isEqualTo(NOT_FOR_YOU);
    }

    @Test
    void without_a_deficiency_the_page_says_how_one_comes_about() {
        navigate(DeficienciesView.class);

        assertThat($(EmptyState.class).single()).isNotNull();
    }

    /** What the page says instead, to who opens the address in vain. */
    private String saidAt(String address) {
        UI.getCurrent().navigate(address);
        return $(H2.class).single().getText();
    }

    private static void open(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private int shown() {
        return test($(TestsGrid.class).single()).size();
    }

    private String cycle() {
        return binder.cycles().getFirst().id().toString();
    }

    private TestingRoundId round() {
        return binder.rounds(TestingCycleId.of(cycle())).getFirst().id();
    }

    private ControlTestRow anyTest() {
        return binder.tests(round()).getFirst();
    }
}
