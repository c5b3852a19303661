package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told with the pages that Vaadin itself writes. */
@RealPages
class RealHeadersTest {

    private Browser browser;

    @BeforeEach
    void a_browser(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/work", "/", "/nowhere"})
    void every_page_carries_them(String page) {
        browser.signIn("s.novak", "brackwater");
        var answer = browser.get(page);
        assertThat(Browser.header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(Browser.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Browser.header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(Browser.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(Browser.header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(Browser.header(answer, "Cache-Control")).contains("no-store");
    }
}
