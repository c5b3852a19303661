package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.tickmark.ui.SystemBanner;
import io.tickmark.work.EngineLink;
import io.tickmark.work.RefusingEngine;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WorkUiTest
@RecordApplicationEvents
@TestPropertySource(properties = "tickmark.engine.watch-every=1h")
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class EngineBannerTest extends SpringBrowserlessTest {

    @Autowired
    EngineLink link;

    @Autowired
    WorkDesk desk;

    @Autowired
    RefusingEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void nothing_is_unsent() {
        WorkTables.clear(jdbc);
    }

    @Test
    void while_the_engine_is_away_everybody_reads_what_still_works() {
        link.silent("test");
        navigate(MyWorkView.class);

        assertThat(banner()).contains("has not answered since", "decisions are kept and sent later");

        link.answered();
        navigate(TeamWorkView.class);
        assertThat($(Div.class).withClassName("banner").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    void the_program_office_is_led_to_what_is_unsent_while_the_engine_is_away() {
        link.silent("test");
        navigate(MyWorkView.class);

        assertThat($(Anchor.class).withText("Unsent decisions").single().getHref())
                .isEqualTo(OutboxView.ROUTE);
        link.answered();
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    void the_program_office_is_told_of_a_refused_decision_until_it_is_sent_again() {
        link.answered();
        var item = refused();
        navigate(MyWorkView.class);
        assertThat(banner()).contains("1 decision was refused", "Unsent decisions");

        desk.sendAgain(item);
        navigate(TeamWorkView.class);
        assertThat($(Div.class).withClassName("banner").exists()).isFalse();
        assertThat(events.stream(SystemBanner.Changed.class)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void nobody_else_is_troubled_with_a_refused_decision() {
        link.answered();
        refused();
        navigate(MyWorkView.class);

        assertThat($(Div.class).withClassName("banner").exists()).isFalse();
    }

    @Test
    void who_may_not_see_what_is_unsent_is_not_led_there() {
        link.silent("test");
        navigate(MyWorkView.class);

        assertThat(banner()).doesNotContain("Unsent decisions");
        link.answered();
    }

    private String banner() {
        return $(Div.class).withClassName("banner").single().getElement().getTextRecursively();
    }

    private WorkItemId refused() {
        return engine.refusesWorkOfNovak("Test P2P-05 at Monterrey", "a variable is too long");
    }

    @Test
    void open_pages_are_told_when_it_comes_back() {
        link.silent("test");
        link.answered();

        assertThat(events.stream(SystemBanner.Changed.class)).isNotEmpty();
    }
}
