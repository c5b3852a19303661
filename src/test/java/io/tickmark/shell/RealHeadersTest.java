package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told with the pages that Vaadin itself writes, and behind a proxy. */
@RealPages
class RealHeadersTest {

    private static final String[] BEHIND_A_PROXY = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "tickmark.example"
    };

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

    @Test
    void behind_a_proxy_with_https_the_cookie_and_the_way_on_are_safe_too() {
        var answer = browser.signIn("s.novak", "brackwater", BEHIND_A_PROXY);
        assertThat(Browser.header(answer, "Set-Cookie")).contains("; Secure", "; HttpOnly", "SameSite=Lax");
        assertThat(Browser.header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(Browser.header(browser.get("/work", BEHIND_A_PROXY), "Location"))
                .doesNotContain("http://");
    }
}
