package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.tickmark.DemoTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    @WithMockUser(username = "w.hale", roles = "ADMIN")
    void an_administrator_finds_the_people() {
        UI.getCurrent().navigate("");
        assertThat(entries()).contains("People");
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void nobody_is_shown_a_way_they_may_not_go() {
        UI.getCurrent().navigate("");
        assertThat(entries()).doesNotContain("People");
    }

    @Test
    @WithMockUser(username = "u.lehmann", roles = "CONTROL_OWNER")
    void each_person_reads_in_their_own_language() {
        navigate("nowhere", NotFoundPage.class);
        assertThat($(H2.class).single().getText()).isEqualTo("Hier ist nichts");
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void a_page_for_others_says_so_within_the_frame() {
        navigate("people", AccessDeniedPage.class);
        assertThat($(H2.class).single().getText()).isEqualTo("This page is not for your roles");
        assertThat($(SideNav.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "w.hale", roles = "ADMIN")
    void an_unknown_thing_is_said_to_be_unknown() {
        navigate("people/nobody", NoSuchThingPage.class);
        assertThat($(H2.class).single().getText()).isEqualTo("Nothing is here");
    }

    private List<String> entries() {
        return $(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
