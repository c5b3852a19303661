package io.tickmark.matrix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.DemoTest;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.people.Preferences;
import io.tickmark.people.Roles;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
@WithMockUser(username = "s.novak", roles = Roles.SOX_TESTER)
class ControlsViewTest extends SpringBrowserlessTest {

    private static final String NOT_FOR_YOU = "This page is not for your roles";

    @BeforeEach
    void no_filter(@Autowired Preferences preferences) {
        preferences.keep("sox.controls.filter", "");
    }

    @Test
    void the_matrix_has_a_row_per_control() {
        navigate(ControlsView.class);

        assertThat(rows()).isEqualTo(46);
        assertThat(count()).isEqualTo("46 controls");
    }

    @Test
    void search_and_filters_narrow_the_list_and_stay_for_the_person() {
        navigate(ControlsView.class);

        test(search()).setValue("bank");
        process().setValue(BusinessProcess.TRE);

        assertThat(count()).isEqualTo("3 controls");
        navigate("controls/P2P-05", ControlView.class);
        navigate(ControlsView.class);
        assertThat(search().getValue()).isEqualTo("bank");
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void an_address_with_filters_goes_before_what_was_kept() {
        open(Map.of("process", "P2P", "key", "true"));

        assertThat(process().getValue()).isEqualTo(BusinessProcess.P2P);
        assertThat(count()).isEqualTo("6 controls");
    }

    @Test
    void where_nothing_matches_the_way_back_is_offered() {
        open(Map.of("search", "zebra"));
        assertThat($(ControlsGrid.class).exists()).isFalse();

        test($(Button.class).withText("Clear filters").all().getLast()).click();

        assertThat(count()).isEqualTo("46 controls");
    }

    @Test
    void a_tester_is_not_offered_the_import_and_does_not_get_it() {
        navigate(ControlsView.class);

        assertThat($(Anchor.class).withText("Import").exists()).isFalse();
        assertThat(saidAt(ImportView.ROUTE)).isEqualTo(NOT_FOR_YOU);
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
    void the_program_lead_is_offered_the_import() {
        navigate(ControlsView.class);

        assertThat($(Anchor.class).withText("Import").exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = Roles.EXTERNAL_AUDITOR)
    void the_auditor_reads() {
        navigate(ControlsView.class);

        assertThat(rows()).isEqualTo(46);
    }

    @Test
    @WithMockUser(username = "w.hale", roles = Roles.ADMIN)
    void an_administrator_has_no_business_here() {
        assertThat(saidAt(ControlsView.ROUTE)).isEqualTo(NOT_FOR_YOU);
    }

    @Test
    void all_principles_of_coso_are_covered() {
        var view = navigate(CoverageView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("17 of 17 principles have at least one key control in force.")
                .doesNotContain("Gap");
    }

    /** What the page says instead, to who opens the address in vain. */
    private String saidAt(String address) {
        UI.getCurrent().navigate(address);
        return $(H2.class).single().getText();
    }

    private static void open(Map<String, String> filter) {
        UI.getCurrent().navigate(ControlsView.class, QueryParameters.simple(filter));
    }

    private ControlsGrid grid() {
        return $(ControlsGrid.class).single();
    }

    private int rows() {
        return test(grid()).size();
    }

    private TextField search() {
        return $(TextField.class).withCaption("Search").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BusinessProcess> process() {
        return $(ComboBox.class).withCaption("Process").single();
    }

    private String count() {
        return $(Span.class).withClassName("count").single().getText();
    }
}
