package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.Preferences;
import io.tickmark.people.Role;
import io.tickmark.people.Roles;
import io.tickmark.sox.OpenCycle;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycles;
import io.tickmark.ui.EmptyState;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Two years: the demo's and the one before. */
@DemoTest
@WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
class CyclePickerTest extends SpringBrowserlessTest {

    @Autowired
    private TestingBinder binder;

    @BeforeEach
    void two_years_and_none_chosen(@Autowired TestingCycles cycles, @Autowired Preferences preferences) {
        preferences.keep("sox.cycle", "");
        if (binder.cycles().size() < 2) {
            var yearBefore =
                    new OpenCycle(latest().company(), latest().fiscalYearEnd().minusYears(1), ZoneId.of("UTC"));
            As.person("d.marchetti", Role.SOX_PMO, () -> cycles.open(yearBefore));
        }
    }

    @Test
    void every_page_shows_the_year_the_latest_at_first() {
        UI.getCurrent().navigate("controls");

        assertThat(picker().isVisible()).isTrue();
        assertThat(picker().getValue()).isEqualTo(latest());
    }

    @Test
    void another_year_leads_to_the_same_page_of_that_year_and_is_kept() {
        navigate(RoundsView.class);
        assertThat($(RoundCard.class).all()).isNotEmpty();

        test(picker()).selectItem(before().name());
        assertThat($(RoundCard.class).all()).isEmpty();
        assertThat($(EmptyState.class).exists()).isTrue();

        UI.getCurrent().navigate("cycle");
        assertThat($(H1.class).single().getText()).isEqualTo(before().name());
        UI.getCurrent().navigate("deficiencies");
        assertThat(picker().getValue()).isEqualTo(before());
    }

    @Test
    void an_address_that_names_a_year_chooses_it() {
        UI.getCurrent().navigate("tests/" + before().id());
        assertThat(picker().getValue()).isEqualTo(before());

        UI.getCurrent().navigate("cycle/" + latest().id());
        assertThat(picker().getValue()).isEqualTo(latest());
    }

    @Test
    @WithMockUser(username = "w.hale", roles = Roles.ADMIN)
    void an_administrator_has_no_year() {
        UI.getCurrent().navigate("people");

        assertThat($(Select.class).withClassName("cycle-picker").exists()).isFalse();
    }

    private CyclePicker.Picker picker() {
        return $(CyclePicker.Picker.class).single();
    }

    private TestingCycleDetails latest() {
        return binder.cycles().getFirst();
    }

    private TestingCycleDetails before() {
        return binder.cycles().getLast();
    }
}
