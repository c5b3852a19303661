package io.tickmark.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import io.tickmark.DemoTest;
import io.tickmark.people.TokenDetails;
import io.tickmark.people.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DemoTest
@Transactional
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class TokensViewTest extends SpringBrowserlessTest {

    @Autowired
    private Tokens tokens;

    @Test
    void a_new_token_is_shown_once_and_listed_without_its_secret() {
        navigate(TokensView.class);
        test($(Button.class).withText("Create a token").single()).click();
        test($(TextField.class).withCaption("Name").single()).setValue("nightly export");
        test($(Button.class).withText("Create a token").last()).click();

        assertThat($(Code.class).single().getText()).startsWith("tmk_");
        assertThat(tokens.mine())
                .singleElement()
                .satisfies(token -> assertThat(token.name()).isEqualTo("nightly export"));
    }

    @Test
    void a_revoked_token_stays_listed_and_works_no_more() {
        var issued = tokens.create("old script", 7);
        navigate(TokensView.class);
        test((Button) test(grid()).getCellComponent(0, 5)).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(tokens.use(issued.secret())).isEmpty();
        assertThat(test(grid()).getCellText(0, 0)).isEqualTo("old script");
        assertThat(test(grid()).getCellComponent(0, 1).getElement().getTextRecursively())
                .isEqualTo("Revoked");
        assertThat(test(grid()).getCellComponent(0, 5)).isNotInstanceOf(Button.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<TokenDetails> grid() {
        return $(Grid.class).single();
    }
}
