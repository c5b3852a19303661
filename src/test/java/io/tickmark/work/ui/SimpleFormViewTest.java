package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.kernel.Sentence;
import io.tickmark.work.Asked;
import io.tickmark.work.DateQuestion;
import io.tickmark.work.NumberQuestion;
import io.tickmark.work.SelectQuestion;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkItemSnapshot;
import io.tickmark.work.WorkList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@ViewPackages(classes = SimpleFormView.class)
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
class SimpleFormViewTest extends SpringBrowserlessTest {

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkList list;

    @Autowired
    NextItem nextItem;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothing_to_do() {
        WorkTables.clear(jdbc);
    }

    @Test
    void the_form_is_drawn_from_its_file() {
        open(form("d.marchetti"));

        assertThat($(H1.class).single().getText()).isEqualTo("Close the interim round");
        assertThat($(Markdown.class).all()).isNotEmpty();
        assertThat($(TextArea.class).single().getLabel()).isEqualTo("What the round showed");
        assertThat($(Checkbox.class).all()).hasSize(1);
    }

    @Test
    void faults_stand_at_their_fields_and_nothing_typed_is_lost() {
        open(form("d.marchetti"));
        $(TextArea.class).single().setValue("All tests concluded");

        test(Find.in(UI.getCurrent(), Button.class, "Close the interim round")).click();

        assertThat($(Checkbox.class).single().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().isInvalid()).isFalse();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("All tests concluded");
    }

    @Test
    void what_was_typed_is_there_after_a_reload_and_what_was_affirmed_is_not() {
        var item = form("d.marchetti");
        open(item);
        $(TextArea.class).single().setValue("All tests concluded");
        $(Checkbox.class).single().setValue(true);

        open(item);

        assertThat($(TextArea.class).single().getValue()).isEqualTo("All tests concluded");
        assertThat($(Checkbox.class).single().getValue()).isFalse();
        open(form("d.marchetti"));
        assertThat($(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void what_was_kept_stands_in_its_field_where_it_still_fits() {
        var asked = new Asked("a", Sentence.english("A"), Sentence.english(""), false);
        var day = new DateQuestion(asked);
        var choice = new SelectQuestion(asked, new LinkedHashMap<>(Map.of("y", Sentence.english("Yes"))));
        var number = new NumberQuestion(asked, null, null);

        var controls = new FormControls(Locale.ENGLISH);
        assertThat(controls.of(day, "2027-03-31").getValue()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(controls.of(choice, "y").getValue()).isEqualTo("y");
        assertThat(controls.of(number, "-2.5").getValue()).isEqualTo(-2.5);
        for (var question : List.of(day, choice, number)) {
            assertThat(controls.of(question, "no more").getValue()).isNull();
        }
    }

    @Test
    void somebody_elses_form_can_be_read_and_not_sent() {
        open(form("s.novak"));

        assertThat($(WorkItemNotice.class).single().getElement().getTextRecursively())
                .contains("Sofia Novak works on this");
        assertThat($(TextArea.class).single().isReadOnly()).isTrue();
        assertThat(isShown("Close the interim round")).isFalse();
    }

    @Test
    void who_has_no_part_in_it_is_told_only_what_a_reader_needs() {
        var offered = WorkExamples.anItem("work/form/sox-close-round", "Close it", null, null, "SOX_TESTER");
        projection.opened(offered);
        open(offered);
        assertThat(notice()).contains("Nobody works on this yet; it is offered to SOX tester. You can read it.");

        open(form("s.novak"));
        assertThat(notice())
                .contains("Sofia Novak works on this. You can read it.")
                .doesNotContain("release");
    }

    @Test
    void who_could_do_it_is_told_to_ask_for_its_release() {
        var theirs = WorkExamples.anItem("work/form/sox-close-round", "Close it", "s.novak", null, "SOX_PMO");
        projection.opened(theirs);
        open(theirs);

        assertThat(notice()).contains("Sofia Novak works on this.", "ask for its release");
    }

    @Test
    void a_closed_item_says_since_when_and_by_whom() {
        var item = form("d.marchetti");
        projection.completed(item.id(), 2);
        open(item);

        assertThat($(WorkItemNotice.class).single().getElement().getTextRecursively())
                .contains("This was done on", "Davide Marchetti");
        assertThat(isShown("Close the interim round")).isFalse();
    }

    @Test
    void an_unknown_item_is_said_calmly() {
        navigate("work/form/sox-close-round/17", SimpleFormView.class);

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("There is no such work item");
    }

    @Test
    void who_has_a_list_of_work_is_led_back_to_it() {
        navigate("work/form/sox-close-round/17", SimpleFormView.class);

        assertThat($(Anchor.class).withText("My work").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
    void who_has_no_list_of_work_is_led_to_the_start_page() {
        navigate("work/form/sox-close-round/17", SimpleFormView.class);

        assertThat($(Anchor.class).withText("My work").exists()).isFalse();
        assertThat($(Anchor.class).withText("Go to the start page").single().getHref())
                .isEmpty();
    }

    @Test
    void a_known_item_can_be_opened_after_an_unknown_one() {
        navigate("work/form/sox-close-round/17", SimpleFormView.class);
        open(form("d.marchetti"));

        assertThat($(H1.class).single().getText()).isEqualTo("Close the interim round");
        assertThat(isShown("Close the interim round")).isTrue();
    }

    @Test
    void the_next_item_of_the_kind_is_the_most_urgent_other_one() {
        var done = form("d.marchetti");
        var other = form("d.marchetti");
        projection.opened(WorkExamples.aForm("sox-confirm-round", "Confirm the interim round", "d.marchetti"));

        var next = nextItem.after(list.find(done.id()).orElseThrow());

        assertThat(next).hasValueSatisfying(item -> assertThat(item.id()).isEqualTo(other.id()));
    }

    @Test
    void an_offered_item_becomes_workable_by_claiming_it_and_leads_back_to_where_it_is_then() {
        var item = WorkExamples.anItem("work/form/sox-close-round", "Close the interim round", null, null, "SOX_PMO");
        projection.opened(item);
        open(item);
        assertThat(isShown("Close the interim round")).isFalse();
        assertThat($(Anchor.class).withText("Team work").all()).hasSize(2);

        test(Find.in(UI.getCurrent(), Button.class, "Claim")).click();

        assertThat(list.find(item.id()).orElseThrow().assignee()).isNotNull();
        assertThat(isShown("Close the interim round")).isTrue();
        assertThat($(Anchor.class).withText("Team work").exists()).isFalse();
        assertThat($(Anchor.class).withText("My work").exists()).isTrue();
    }

    @Test
    void another_address_of_the_item_leads_to_its_own() {
        var item = form("d.marchetti");
        navigate("work/form/sox-confirm-round/" + item.id(), SimpleFormView.class);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("work/form/sox-close-round/" + item.id());
    }

    private WorkItemSnapshot form(String assignee) {
        var item = WorkExamples.aForm("sox-close-round", "Close the interim round", assignee);
        projection.opened(item);
        return item;
    }

    private void open(WorkItemSnapshot item) {
        navigate("work/form/sox-close-round/" + item.id(), SimpleFormView.class);
    }

    private boolean isShown(String button) {
        return $(Button.class).all().stream().anyMatch(one -> one.getText().equals(button));
    }

    private String notice() {
        return $(WorkItemNotice.class).single().getElement().getTextRecursively();
    }
}
