package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WorkUiTest
@ViewPackages(classes = EveryonesWorkView.class)
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
class EveryonesWorkViewTest extends SpringBrowserlessTest {

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkList list;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void three_items() {
        WorkTables.clear(jdbc);
        projection.opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak"));
        projection.opened(WorkExamples.aTest("Test O2C-11 at Akron", "s.novak"));
        projection.opened(WorkExamples.aTest("Test INV-02 at Brno", null, "SOX_TESTER"));
    }

    @Test
    void all_open_work_is_listed_with_who_has_it() {
        navigate(EveryonesWorkView.class);

        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(rows()).anyMatch(row -> row.contains("P2P-05") && row.contains("Sofia Novak"));
        assertThat(rows()).anyMatch(row -> row.contains("INV-02") && row.contains("Offered to SOX tester"));

        choose("person:s.novak");
        navigate(EveryonesWorkView.class);
        assertThat(test(grid()).size()).isEqualTo(2);
        pickHolder().clear();
        assertThat(pickHolder().getValue()).isEqualTo(Holder.everybody());
        assertThat(test(grid()).size()).isEqualTo(3);
    }

    @Test
    void roles_and_posts_are_called_what_people_call_them() {
        assertThat(Holder.all(people))
                .extracting(Holder::label)
                .contains("SOX tester", "Plant controller at L200", "AP manager")
                .noneMatch(label -> label.contains("_"));
    }

    @Test
    void a_persons_open_work_is_listed() {
        choose("person:s.novak");

        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    void what_is_offered_to_a_group_is_listed() {
        choose("group:SOX_TESTER");

        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void many_are_handed_on_with_a_reason_after_a_preview() {
        choose("person:s.novak");
        grid().asMultiSelect().select(test(grid()).getRow(0), test(grid()).getRow(1));
        test(Find.in(UI.getCurrent(), Button.class, "Reassign 2 items")).click();
        var dialog = $(ReassignDialog.class).single();

        pick(dialog).setValue(people.get(new PersonId("k.brandt")));
        assertThat(dialog.getElement().getTextRecursively()).contains("2 of 2 will go");
        assertThat(Find.footer(dialog, "Reassign 2 items").isEnabled()).isFalse();
        $(TextArea.class, dialog).single().setValue("Sofia is away");
        test(Find.footer(dialog, "Reassign 2 items")).click();

        assertThat(list.mineCount(new PersonId("k.brandt"), WorkFilter.ALL)).isEqualTo(2);
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void nobody_but_the_lead_comes_here() {
        assertThatThrownBy(() -> navigate(EveryonesWorkView.class)).isNotNull();
    }

    private void choose(String key) {
        navigate(EveryonesWorkView.class);
        var holder = pickHolder();
        holder.setValue(Holder.all(people).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    private List<String> rows() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row ->
                        test(grid()).getCellComponent(row, 0).getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Holder> pickHolder() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonDetails> pick(ReassignDialog dialog) {
        return $(ComboBox.class, dialog).single();
    }

    private WorkGrid grid() {
        return $(WorkGrid.class).single();
    }
}
