package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page left open says again and again that it is there; that is nobody at work. */
@RealPages
class IdleSessionsTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Autowired
    private MovedClock clock;

    private Browser browser;

    @BeforeEach
    void somebody_is_signed_in(@LocalServerPort int port) {
        browser = new Browser(port);
        browser.signIn("s.novak", "brackwater");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void a_page_left_open_does_not_keep_its_session() {
        for (int i = 0; i < 4; i++) {
            clock.forward(TEN_MINUTES);
            browser.post("/?v-r=heartbeat&v-uiId=0", "");
        }
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void who_works_stays() {
        for (int i = 0; i < 4; i++) {
            clock.forward(TEN_MINUTES);
            assertThat(browser.isSignedIn()).isTrue();
        }
    }
}
