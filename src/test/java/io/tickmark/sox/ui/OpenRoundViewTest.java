package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.DemoTest;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Preferences;
import io.tickmark.people.Roles;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The page on which the lead plans and opens a round. */
@DemoTest
@WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
class OpenRoundViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestingBinder binder;

    @BeforeEach
    void nothing_kept_by_another_test(@Autowired Preferences preferences) {
        preferences.forgetOlder("", Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Test
    void a_round_is_opened_with_its_conflicts_seen_before() {
        open("rounds/open/" + cycle(), Map.of());
        test($(Button.class).withText("Select all shown").single()).click();

        assertThat($(PlanLine.class).all()).isNotEmpty();
        assertThat($(Span.class)
                        .withTextContaining("is in another round of this phase already")
                        .exists())
                .isTrue();
        assertThatThrownBy(() -> test($(Button.class).withText("Open the round").single())
                        .click())
                .hasStackTraceContaining("The round can't be opened")
                .hasStackTraceContaining("Change people, days or controls of the plan, then open it.");
        assertThat($(PlanLine.class).all()).isNotEmpty();
        assertThat(binder.rounds(TestingCycleId.of(cycle()))).hasSize(1);
    }

    @Test
    void WF_01_only_who_belongs_to_the_testers_is_offered_to_test_and_the_line_stays_open() {
        open("rounds/open/" + cycle(), Map.of());
        test($(Button.class).withText("Select all shown").single()).click();
        test($(Button.class).withText("Change people").all().getFirst()).click();
        var tester = tester();
        assertThat(tester.getListDataView().getItems())
                .extracting(one -> one.id().value())
                .contains("s.novak")
                .doesNotContain("w.hale", "ext.auditor1", "a.reyes");

        tester.setValue(tester.getListDataView().getItem(0));
        assertThat(tester().isEmpty()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonDetails> tester() {
        return $(ComboBox.class).withCaption("Tester").single();
    }

    @Test
    void what_was_chosen_for_a_round_is_there_again_after_a_reload() {
        open("rounds/open/" + cycle(), Map.of());
        test($(Button.class).withText("Select all shown").single()).click();
        test($(Button.class).withText("Change people").all().getFirst()).click();
        tester().setValue(tester().getListDataView().getItem(1));
        var due = binder.today(TestingCycleId.of(cycle())).plusDays(40);
        test($(DatePicker.class).withCaption("Due").single()).setValue(due);
        var lines = $(PlanLine.class).all().size();
        var first = $(PlanLine.class).all().getFirst().getElement().getTextRecursively();

        navigate(CycleView.class);
        open("rounds/open/" + cycle(), Map.of());
        assertThat($(DatePicker.class).withCaption("Due").single().getValue()).isEqualTo(due);
        assertThat($(PlanLine.class).all()).hasSize(lines);
        assertThat($(PlanLine.class).all().getFirst().getElement().getTextRecursively())
                .isEqualTo(first);

        test($(Button.class).withText("Select none").single()).click();
        test($(Button.class).withText("Select all shown").single()).click();
        assertThat($(PlanLine.class).all().getFirst().getElement().getTextRecursively())
                .as("a change is kept while its control goes and comes")
                .isEqualTo(first);

        test($(Button.class).withText("Select none").single()).click();
        navigate(CycleView.class);
        open("rounds/open/" + cycle(), Map.of());
        assertThat($(PlanLine.class).exists()).isFalse();
    }

    @Test
    void WF_02_a_day_that_is_past_is_told_at_its_field_before_a_control_is_chosen() {
        open("rounds/open/" + cycle(), Map.of());
        var due = $(DatePicker.class).withCaption("Due").single();
        assertThat(due.isInvalid()).isFalse();

        test(due).setValue(binder.today(TestingCycleId.of(cycle())).minusDays(1));
        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).contains("which is past (WF-02)");

        test(due).setValue(binder.today(TestingCycleId.of(cycle())).plusDays(30));
        assertThat(due.isInvalid()).isFalse();
    }

    @Test
    void WF_01_one_person_is_named_for_all_tests_shown_that_come_into_question() {
        plan();
        search("monterrey");
        var shown = plannedLines();
        assertThat(shown).isNotEmpty().allMatch(line -> line.contains("at Monterrey"));

        name("s.novak");
        assertThat(theButton().getText()).matches("Name for \\d+ tests");
        test(theButton()).click();

        var hers = plannedLines().stream()
                .filter(line -> line.contains("Tester: Sofia Novak"))
                .count();
        assertThat(theButton().getText()).isEqualTo("Name for " + hers + " tests");
        search("");
        assertThat(plannedLines()).hasSizeGreaterThan(shown.size());
        assertThat(plannedLines().stream().filter(line -> line.contains("Tester: Sofia Novak")))
                .allMatch(line -> line.contains("at Monterrey"));
    }

    @Test
    void who_comes_into_question_nowhere_is_not_offered() {
        plan();

        assertThat(person().getListDataView().getItems())
                .extracting(one -> one.id().value())
                .contains("s.novak")
                .doesNotContain("w.hale", "ext.auditor1", "a.reyes");
        assertThat(theButton().isEnabled()).isFalse();
    }

    @Test
    void controls_with_gaps_or_conflicts_are_left_out_at_once() {
        plan();
        assertThat($(PlanProblem.class).exists()).isTrue();

        test($(Button.class).withTextContaining("Leave out the ").single()).click();

        assertThat($(PlanProblem.class).exists()).isFalse();
        assertThat($(Button.class).withTextContaining("Leave out the ").exists())
                .isFalse();
    }

    @Test
    void who_searches_after_a_change_is_not_led_back_to_the_changed_line() {
        plan();
        test($(Button.class).withText("Change people").all().getFirst()).click();
        tester().setValue(tester().getListDataView().getItem(1));
        assertThat($(ComboBox.class).withCaption("Tester").exists())
                .as("the line stays open for its other fields")
                .isTrue();

        search("elc");

        assertThat(plannedLines().getFirst()).as("the changed line").startsWith("ELC-");
        assertThat($(ComboBox.class).withCaption("Tester").exists()).isFalse();
    }

    @Test
    void a_search_that_finds_nothing_says_so() {
        plan();
        search("no such control");

        assertThat(plannedLines()).isEmpty();
        assertThat($(PeoplePlan.class).single().getElement().getTextRecursively())
                .contains("No test of the plan matches");
    }

    private void plan() {
        open("rounds/open/" + cycle(), Map.of());
        test($(Button.class).withText("Select all shown").single()).click();
        $(Button.class)
                .withTextContaining("Show all ")
                .all()
                .forEach(button -> test(button).click());
    }

    private void search(String words) {
        test($(TextField.class, $(PlanFilter.class).single()).single()).setValue(words);
    }

    private List<String> plannedLines() {
        return $(PlanLine.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private void name(String username) {
        person().setValue(person().getListDataView()
                .getItems()
                .filter(one -> one.id().value().equals(username))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonDetails> person() {
        return $(ComboBox.class)
                .withCaption("Name one person for all tests shown")
                .single();
    }

    private Button theButton() {
        return $(Button.class, $(PlanNaming.class).single()).single();
    }

    private static void open(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private String cycle() {
        return binder.cycles().getFirst().id().toString();
    }
}
