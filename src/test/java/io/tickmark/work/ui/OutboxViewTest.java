package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.tickmark.As;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.Outcome;
import io.tickmark.work.RefusingEngine;
import io.tickmark.work.UnsentDecision;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemProjection;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
class OutboxViewTest extends SpringBrowserlessTest {

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkDesk desk;

    @Autowired
    InstructionLog instructions;

    @Autowired
    RefusingEngine engine;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_is_unsent() {
        WorkTables.clear(jdbc);
    }

    @Test
    void where_nothing_waits_it_says_that_all_is_sent() {
        navigate(OutboxView.class);

        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("All is sent", "appears here while the process engine is away");
    }

    @Test
    void what_was_refused_says_what_by_whom_since_when_and_what_the_engine_answered() {
        refused();
        navigate(OutboxView.class);

        assertThat(row(0))
                .contains("Test P2P-05 at Monterrey", "Finished by Sofia Novak", "Refused")
                .contains("The engine answered: a variable is too long")
                .containsPattern("\\d{4}, \\d\\d:\\d\\d");
        assertThat($(Span.class).withClassName("count").single().getText()).isEqualTo("1 refused, 0 on their way");
    }

    @Test
    void what_is_on_its_way_needs_nobody_and_has_no_button() {
        var item = WorkExamples.aTest("Test O2C-11 at Akron", "s.novak", "SOX_TESTER");
        projection.opened(item);
        desk.reassign(item.id(), new PersonId("k.brandt"), "has time");
        navigate(OutboxView.class);

        assertThat(row(0))
                .contains("Test O2C-11 at Akron", "Handed to Klaus Brandt by", "Unsent")
                .doesNotContain("Send again");
    }

    @Test
    void after_one_question_it_goes_out_again() {
        refused();
        navigate(OutboxView.class);
        test(send(0)).click();

        assertThat($(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Send “Test P2P-05 at Monterrey” again?");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(instructions.refused()).isZero();
        assertThat(row(0)).contains("Unsent").doesNotContain("Send again");
    }

    @Test
    void who_thinks_better_of_it_sends_nothing() {
        refused();
        navigate(OutboxView.class);
        test(send(0)).click();
        test($(ConfirmDialog.class).single()).cancel();

        assertThat(instructions.refused()).isEqualTo(1);
    }

    @Test
    void what_was_decided_anew_meanwhile_is_refused_and_stays_as_it_is_WF_09() {
        var item = refused();
        navigate(OutboxView.class);
        var send = send(0);
        As.person("s.novak", Role.SOX_TESTER, () -> desk.complete(item, Outcome.none()));
        test(send).click();

        assertThatThrownBy(() -> test($(ConfirmDialog.class).single()).confirm())
                .hasStackTraceContaining("already on its way");
    }

    @Test
    void everyones_work_leads_here() {
        navigate(EveryonesWorkView.class);

        assertThat(Find.in(UI.getCurrent(), Anchor.class, "Unsent decisions").getHref())
                .isEqualTo(OutboxView.ROUTE);
    }

    @Test
    void it_speaks_german() {
        refused();
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(OutboxView.class);

        assertThat(row(0)).contains("Erledigt von Sofia Novak", "Abgelehnt", "Die Engine hat geantwortet");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SOX_PMO", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_program_office_comes_here(Role role) {
        As.person("s.novak", role, () -> {
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            UI.getCurrent().navigate(OutboxView.ROUTE);
            assertThat(getCurrentView()).isNotInstanceOf(OutboxView.class);
        });
    }

    private WorkItemId refused() {
        return engine.refusesWorkOfNovak("Test P2P-05 at Monterrey", "a variable is too long");
    }

    private Button send(int row) {
        return Find.in(test(grid()).getCellComponent(row, 0), Button.class, "Send again");
    }

    private String row(int row) {
        return test(grid()).getCellComponent(row, 0).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Grid<UnsentDecision> grid() {
        return $(Grid.class).single();
    }
}
