package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import io.tickmark.DemoTest;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
class JumpDialogTest extends SpringBrowserlessTest {

    @Autowired
    private ObjectProvider<JumpSource> sources;

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    void the_lead_finds_controls_tests_people_and_pages() {
        UI.getCurrent().navigate("work");

        assertThat(addresses("P2P-05")).contains("controls/P2P-05").anyMatch(it -> it.startsWith("test/"));
        assertThat(addresses("P2P-05  monterrey")).hasSize(1).allMatch(it -> it.startsWith("test/"));
        assertThat(addresses("interim")).anyMatch(it -> it.startsWith("round/"));
        assertThat(addresses("rounds")).contains("rounds");
        assertThat(addresses("")).contains("controls", "work");
    }

    @Test
    @WithMockUser(username = "w.hale", roles = "ADMIN")
    void an_administrator_finds_people_and_nothing_of_the_business() {
        UI.getCurrent().navigate("people");

        assertThat(addresses("novak")).containsExactly("people/s.novak");
        assertThat(addresses("P2P-05")).isEmpty();
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void a_tester_finds_no_people() {
        UI.getCurrent().navigate("work");

        assertThat(addresses("novak")).noneMatch(it -> it.startsWith("people"));
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    @SuppressWarnings("unchecked")
    void what_is_chosen_opens_and_the_dialog_is_gone() {
        UI.getCurrent().navigate("work");
        test($(Button.class).withClassName("jump-button").single()).click();
        ComboBox<Jump> box = $(ComboBox.class).single();
        box.setValue(dialog().find("P2P-05").getFirst());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("controls/P2P-05");
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    @SuppressWarnings("unchecked")
    void what_matches_nothing_is_said() {
        UI.getCurrent().navigate("work");
        test($(Button.class).withClassName("jump-button").single()).click();
        ComboBox<Jump> box = $(ComboBox.class).single();

        test(box).setFilter("P2P-99");
        assertThat(test(box).getSuggestions()).isEmpty();
        assertThat(box.getHelperText()).startsWith("Nothing you may see matches “P2P-99”.");

        test(box).setFilter("P2P-05");
        assertThat(test(box).getSuggestions()).isNotEmpty();
        assertThat(box.getHelperText()).doesNotContain("P2P-99");
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void the_keys_are_listed() {
        UI.getCurrent().navigate("work");
        new KeysDialog().open();

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("Ctrl+K", "Search and jump", "Ctrl+Enter", "Ctrl+D", "Esc");
    }

    private List<String> addresses(String typed) {
        return dialog().find(typed).stream().map(Jump::address).toList();
    }

    private JumpDialog dialog() {
        return new JumpDialog(sources.orderedStream().toList());
    }
}
