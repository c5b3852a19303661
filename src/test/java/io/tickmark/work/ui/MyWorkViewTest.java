package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkItemSnapshot;
import io.tickmark.work.WorkList;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@ViewPackages(classes = MyWorkView.class)
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class MyWorkViewTest extends SpringBrowserlessTest {

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkList list;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_to_do() {
        WorkTables.clear(jdbc);
    }

    @Test
    void an_empty_list_says_what_will_appear_and_how() {
        navigate(MyWorkView.class);

        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nothing to do", "claim it from your team");
    }

    @Test
    void only_the_persons_own_items_are_listed() {
        projection.opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak"));
        projection.opened(WorkExamples.aTest("Test O2C-11 at Akron", "k.brandt"));
        navigate(MyWorkView.class);

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).title()).isEqualTo("Test P2P-05 at Monterrey");
    }

    @Test
    void the_chips_count_by_due_date_and_narrow_the_list() {
        projection.opened(due("late", Duration.ofDays(-3)));
        projection.opened(due("far off", Duration.ofDays(30)));
        navigate(MyWorkView.class);
        var overdue = chip("Overdue");

        assertThat(overdue.getElement().getTextRecursively()).contains("1");
        test(overdue).click();

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).title()).isEqualTo("late");
    }

    @Test
    void the_filter_is_found_again_as_it_was_left() {
        projection.opened(due("late", Duration.ofDays(-3)));
        projection.opened(due("far off", Duration.ofDays(30)));
        navigate(MyWorkView.class);
        test($(TextField.class).single()).setValue("far");

        navigate(TeamWorkView.class);
        navigate(MyWorkView.class);

        assertThat($(TextField.class).single().getValue()).isEqualTo("far");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void opening_a_row_leads_to_its_form() {
        var item = WorkExamples.aForm("sox-close-round", "Close the interim round", "s.novak");
        projection.opened(item);
        navigate(MyWorkView.class);

        test(grid()).clickRow(0);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("work/form/sox-close-round/" + item.id());
    }

    @Test
    void a_released_item_says_that_it_is_on_its_way() {
        var item = WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak", "SOX_TESTER");
        projection.opened(item);
        navigate(MyWorkView.class);

        test(Find.in(test(grid()).getCellComponent(0, 0), Button.class, "Release"))
                .click();

        assertThat(list.find(item.id()).orElseThrow().pending()).isEqualTo(Pending.RELEASE);
        assertThat(test(grid()).getCellComponent(0, 0).getElement().getTextRecursively())
                .contains("Released, on its way");
    }

    private WorkGrid grid() {
        return $(WorkGrid.class).single();
    }

    private Button chip(String word) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static WorkItemSnapshot due(String title, Duration in) {
        return WorkExamples.anItem(
                "work/sox/test-control", title, "s.novak", Instant.now().plus(in));
    }
}
