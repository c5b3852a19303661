package io.tickmark.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.people.Role;
import io.tickmark.people.Tokens;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DemoTest
@Transactional
@WithMockUser(username = "w.hale", roles = "ADMIN")
class PeopleViewTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Test
    void search_finds_by_name_role_and_post() {
        navigate(PeopleView.class);
        search("garza");
        assertThat(test(grid()).size()).isEqualTo(1);
        search("it_auditor");
        assertThat(test(grid()).getRow(0).id()).isEqualTo(new PersonId("p.iyer"));
        search("plant controller");
        var found = test(grid()).getRow(0);
        assertThat(found.positions()).anyMatch(post -> post.code().equals("PLANT_CONTROLLER"));
        assertThat(test(grid()).getCellText(0, 2)).contains("Plant controller at ");
        search("warehouse");
        assertThat(test(grid()).size()).isEqualTo(3);
    }

    @Test
    void nobody_found_is_said_with_what_to_do() {
        navigate(PeopleView.class);
        search("no such person");
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nobody found", "show inactive");
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    void the_program_office_reads_and_changes_nothing() {
        navigate("people/l.garza", PeopleView.class);
        assertThat($(H2.class).withText("Lucía Garza").exists()).isTrue();
        assertThat($(Button.class).withText("Save").exists()).isFalse();
        assertThat($(Button.class).withText("Register a person").exists()).isFalse();
        assertThat($(EmailField.class).single().isReadOnly()).isTrue();
    }

    @Test
    void an_administrator_changes_posts() {
        navigate("people/l.garza", PeopleView.class);
        $(PositionsField.class).single().setValue(Set.of(Position.of("TREASURER")));
        test($(Button.class).withText("Save").single()).click();
        assertThat(people.get(new PersonId("l.garza")).positions()).containsExactly(Position.of("TREASURER"));
    }

    @Test
    void who_is_registered_gets_a_password_that_is_shown_once() {
        navigate(PeopleView.class);
        test($(Button.class).withText("Register a person").single()).click();
        test($(TextField.class).withCaption("Username").single()).setValue("n.ewcomer");
        test($(TextField.class).withCaption("Name").single()).setValue("New Comer");
        test($(EmailField.class).withCaption("E-mail").single()).setValue("n@ewcomer.example");
        $(RolesField.class).single().setValue(Set.of(Role.SOX_TESTER));
        test($(Button.class).withText("Register").single()).click();

        assertThat(people.get(new PersonId("n.ewcomer")).roles()).containsExactly(Role.SOX_TESTER);
        assertThat($(Code.class).single().getText()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void an_administrator_lets_an_account_end_with_a_day() {
        navigate("people/ext.auditor1", PeopleView.class);
        test($(Button.class).withText("Last day").single()).click();
        test($(DatePicker.class).single()).setValue(LocalDate.of(2030, 3, 31));
        test($(TextArea.class).single()).setValue("The engagement ends");
        test($(Button.class).withText("Save").all().getLast()).click();
        assertThat(people.get(new PersonId("ext.auditor1")).lastDay()).isEqualTo(LocalDate.of(2030, 3, 31));
    }

    @Test
    void an_administrator_ends_the_token_of_somebody_else(@Autowired Tokens tokens) {
        As.person("l.garza", Role.CONTROL_OWNER, () -> tokens.create("nightly export", 30));
        navigate("people/l.garza", PeopleView.class);
        test($(Button.class).withText("Revoke").single()).click();
        assertThat(tokens.of(new PersonId("l.garza")).getFirst().revokedAt()).isNotNull();
        assertThat($(Button.class).withText("Revoke").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<PersonDetails> grid() {
        return $(Grid.class).single();
    }

    private void search(String text) {
        test($(TextField.class)
                        .withCondition(field -> "Search by name, role or post".equals(field.getPlaceholder()))
                        .single())
                .setValue(text);
    }
}
