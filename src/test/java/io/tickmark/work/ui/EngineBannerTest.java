package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import io.tickmark.ui.SystemBanner;
import io.tickmark.work.EngineLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    ApplicationEvents events;

    @Test
    void while_the_engine_is_away_everybody_reads_what_still_works() {
        link.silent("test");
        navigate(MyWorkView.class);

        assertThat($(Div.class).withClassName("banner").single().getElement().getTextRecursively())
                .contains("does not answer since", "decisions are kept and sent later");

        link.answered();
        navigate(TeamWorkView.class);
        assertThat($(Div.class).withClassName("banner").exists()).isFalse();
    }

    @Test
    void open_pages_are_told_when_it_comes_back() {
        link.silent("test");
        link.answered();

        assertThat(events.stream(SystemBanner.Changed.class)).isNotEmpty();
    }
}
