package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.Passwords;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DemoTest
@Transactional
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class OwnPasswordViewTest extends SpringBrowserlessTest {

    @Autowired
    private Passwords passwords;

    @Test
    void every_page_leads_there_while_the_password_is_temporary() {
        var temporary = As.person("root", Role.ADMIN, () -> passwords.reset(new PersonId("s.novak")));
        Stream.of("", "tests", "controls", "work", "people").forEach(page -> {
            UI.getCurrent().navigate(page);
            assertThat(getCurrentView()).as(page).isInstanceOf(OwnPasswordView.class);
        });

        var fields = $(PasswordField.class).all();
        test(fields.get(0)).setValue(temporary);
        test(fields.get(1)).setValue("a sentence of my own");
        test($(Button.class).withText("Change password").single()).click();
        assertThat(getCurrentView()).isNotInstanceOf(OwnPasswordView.class);
    }

    @Test
    void who_has_a_password_of_their_own_has_nothing_to_do_there() {
        UI.getCurrent().navigate(OwnPasswordView.ROUTE);
        assertThat(getCurrentView()).isNotInstanceOf(OwnPasswordView.class);
    }
}
