package io.tickmark.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import io.tickmark.ui.SystemBanner;
import io.tickmark.work.EngineLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WorkUiTest
@RecordApplicationEvents
@ViewPackages(classes = MyWorkView.class)
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class EngineBannerTest extends SpringBrowserlessTest {

    @Autowired
    EngineBanner banner;

    @Autowired
    EngineLink link;

    @Autowired
    ApplicationEvents events;

    @Test
    void while_the_engine_is_away_everybody_reads_what_still_works() {
        link.silent("test");

        assertThat(banner.message().orElseThrow())
                .contains("does not answer since", "decisions are kept and sent later");
    }

    @Test
    void open_pages_are_told_when_it_comes_back() {
        link.silent("test");
        link.answered();

        assertThat(events.stream(SystemBanner.Changed.class)).isNotEmpty();
    }
}
