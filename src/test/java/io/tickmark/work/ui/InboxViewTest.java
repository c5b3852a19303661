package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.ui.NavbarPart;
import io.tickmark.work.Inbox;
import io.tickmark.work.Notice;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemProjection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class InboxViewTest extends SpringBrowserlessTest {

    private static final PersonId NOVAK = new PersonId("s.novak");

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItemProjection projection;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InboxBell bell;

    @BeforeEach
    void nothing_told() {
        WorkTables.clear(jdbc);
        jdbc.sql("delete from work_notice").update();
    }

    @Test
    void an_empty_inbox_says_what_will_appear() {
        navigate(InboxView.class);

        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nothing to read", "told here");
        assertThat($(Button.class).withText("Mark all as read").exists()).isFalse();
    }

    @Test
    void the_newest_notice_stands_first_and_leads_to_what_it_is_about() {
        var item = WorkExamples.aForm("sox-close-round", "Close the interim round", "k.brandt");
        projection.opened(item);
        told("The first.", new SubjectRef("Example", "4711"));
        told("The second.", new SubjectRef("WorkItem", item.id().toString()));
        navigate(InboxView.class);

        assertThat(row(0)).contains("Unread:", "The second.", "Work item Close the interim round");
        test(grid()).clickRow(0);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("work/form/sox-close-round/" + item.id());
        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void one_or_all_are_marked_as_read() {
        told("The first.", new SubjectRef("Example", "4711"));
        told("The second.", new SubjectRef("Example", "4711"));
        navigate(InboxView.class);
        test(Find.in(test(grid()).getCellComponent(0, 0), Button.class, "Mark as read"))
                .click();
        assertThat(inbox.unread()).isEqualTo(1);

        test($(Button.class).withText("Mark all as read").single()).click();
        assertThat(inbox.unread()).isZero();

        navigate(InboxView.class);
        assertThat(row(0)).doesNotContain("Unread:");
        assertThat(inbox.count()).isEqualTo(2);
    }

    @Test
    void the_bell_counts_what_is_unread() {
        told("The first.", new SubjectRef("Example", "4711"));

        assertThat(bell.create().getElement().getTextRecursively()).contains("Inbox, 1 unread");
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
    void an_auditor_has_no_bell_and_an_empty_inbox_SOD_08() {
        inbox.tell(new PersonId("ext.auditor1"), Sentence.english("Look."), new SubjectRef("Example", "4711"));
        navigate(InboxView.class);

        assertThat(test(grid()).size()).isZero();
        assertThat(((NavbarPart) bell).create().isVisible()).isFalse();
    }

    private void told(String words, SubjectRef about) {
        inbox.tell(NOVAK, Sentence.english(words), about);
    }

    private String row(int row) {
        return test(grid()).getCellComponent(row, 0).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Grid<Notice> grid() {
        return $(Grid.class).single();
    }
}
