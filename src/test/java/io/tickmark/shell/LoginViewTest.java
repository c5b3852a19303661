package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.test.context.support.WithAnonymousUser;

@DemoTest
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @Test
    void in_the_demo_the_people_to_try_are_named() {
        navigate(LoginView.class);
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("d.marchetti", "s.novak", "e.fontaine");
    }

    @Test
    void elsewhere_nobody_is_named() {
        assertThat(new LoginView(new MockEnvironment()).getElement().getTextRecursively())
                .doesNotContain("novak", "brackwater");
    }

    @Test
    void after_a_failure_the_page_says_why() {
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of("inactive", ""));
        assertThat($(LoginForm.class).single().isError()).isTrue();
    }
}
