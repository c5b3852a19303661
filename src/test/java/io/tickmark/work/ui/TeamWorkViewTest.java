package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.tickmark.people.PersonId;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@ViewPackages(classes = TeamWorkView.class)
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class TeamWorkViewTest extends SpringBrowserlessTest {

    private static final PersonId NOVAK = new PersonId("s.novak");

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkList list;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_to_claim() {
        WorkTables.clear(jdbc);
    }

    @Test
    void only_what_the_persons_groups_may_claim_is_listed() {
        projection.opened(WorkExamples.aTest("for testers", null, "SOX_TESTER"));
        projection.opened(WorkExamples.aTest("for reviewers", null, "SOX_REVIEWER"));
        navigate(TeamWorkView.class);

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).title()).isEqualTo("for testers");
    }

    @Test
    void claiming_one_item_puts_it_into_my_work() {
        var item = WorkExamples.aTest("Test P2P-05 at Monterrey", null, "SOX_TESTER");
        projection.opened(item);
        navigate(TeamWorkView.class);

        test(Find.in(test(grid()).getCellComponent(0, 0), Button.class, "Claim"))
                .click();

        var claimed = list.find(item.id()).orElseThrow();
        assertThat(claimed.pending()).isEqualTo(Pending.CLAIM);
        assertThat(list.mineCount(NOVAK, WorkFilter.ALL)).isEqualTo(1);
    }

    @Test
    void many_are_claimed_after_a_preview_with_a_count() {
        projection.opened(WorkExamples.aTest("Test P2P-05 at Monterrey", null, "SOX_TESTER"));
        projection.opened(WorkExamples.aTest("Test O2C-11 at Akron", null, "SOX_TESTER"));
        navigate(TeamWorkView.class);
        grid().asMultiSelect().select(test(grid()).getRow(0), test(grid()).getRow(1));

        test(Find.in(UI.getCurrent(), Button.class, "Claim 2 items")).click();
        var dialog = $(ClaimDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("2 of 2");
        test(Find.footer(dialog, "Claim 2 items")).click();

        assertThat(list.mineCount(NOVAK, WorkFilter.ALL)).isEqualTo(2);
    }

    @Test
    void what_somebody_else_took_meanwhile_stays_and_says_why() {
        var first = WorkExamples.aTest("Test P2P-05 at Monterrey", null, "SOX_TESTER");
        projection.opened(first);
        projection.opened(WorkExamples.aTest("Test O2C-11 at Akron", null, "SOX_TESTER"));
        navigate(TeamWorkView.class);
        grid().asMultiSelect().select(test(grid()).getRow(0), test(grid()).getRow(1));
        projection.assigned(first.id(), 2, "k.brandt");

        test(Find.in(UI.getCurrent(), Button.class, "Claim 2 items")).click();

        assertThat($(ClaimDialog.class).single().getElement().getTextRecursively())
                .contains("1 of 2", "belongs to k.brandt");
    }

    private WorkGrid grid() {
        return $(WorkGrid.class).single();
    }
}
