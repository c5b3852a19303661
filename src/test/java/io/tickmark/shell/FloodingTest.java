package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.As;
import io.tickmark.MovedClock;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.people.Tokens;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever knocks again and again from outside: what it costs, and what is kept of it. Each test knocks from elsewhere. */
@RealPages
class FloodingTest {

    private static final String ME = "/api/v1/me";

    @Autowired
    private MovedClock clock;

    @Autowired
    private FailedAttempts attempts;

    @Autowired
    private Trail trail;

    @Autowired
    private Tokens tokens;

    private Browser browser;

    @BeforeEach
    void a_browser(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @Test
    void a_flood_of_bad_tokens_fills_no_trail() {
        flood("203.0.113.1");
        var answer = call("nonsense", "203.0.113.1");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Browser.header(answer, "Retry-After")).matches("[1-9][0-9]*");
        assertThat(answer.body()).contains("Retry-After");
        assertThat(count("203.0.113.1", "TOKEN_REFUSED")).isEqualTo(FailedAttempts.MOST);

        clock.forward(FailedAttempts.WINDOW);
        attempts.sumUp();
        var told = trail.of(new SubjectRef("Address", "203.0.113.1"));
        assertThat(told).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("TURNED_AWAY");
            assertThat(line.change().after()).isEqualTo("1");
        });
        assertThat(call("nonsense", "203.0.113.1").statusCode()).isEqualTo(401);
    }

    @Test
    void who_has_a_token_that_works_comes_in_from_there_too() {
        flood("203.0.113.2");
        var secret = As.person("s.novak", Role.SOX_TESTER, () -> tokens.create("script", 1))
                .secret();
        assertThat(call(secret, "203.0.113.2").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_asks_to_wait_and_only_there() {
        flood("203.0.113.3");
        assertThat(signIn("s.novak", "203.0.113.3")).endsWith("/login?slow");
        assertThat(browser.get(ME, "X-Forwarded-For", "203.0.113.3", "Authorization", "Basic eDp5")
                        .statusCode())
                .isEqualTo(429);
        assertThat(signIn("s.novak", "203.0.113.4")).doesNotContain("/login");
    }

    @Test
    void bad_tokens_close_no_account(@Autowired People people, @Autowired Passwords passwords) {
        var id = As.registered(people, "token", Role.SOX_TESTER);
        var password = As.person("root", Role.ADMIN, () -> passwords.reset(id));
        for (int i = 0; i < 6; i++) {
            call("nonsense", "203.0.113.5");
        }
        var answer = browser.signIn("token", password, "X-Forwarded-For", "203.0.113.5");
        assertThat(Browser.header(answer, "Location")).doesNotContain("/login");
    }

    @Test
    void a_token_that_ended_is_kept_under_the_name_of_its_holder() {
        var issued = As.person("k.brandt", Role.SOX_TESTER, () -> tokens.create("script", 1));
        As.person(
                "k.brandt",
                Role.SOX_TESTER,
                () -> tokens.revoke(issued.details().id()));
        assertThat(call(issued.secret(), "203.0.113.6").statusCode()).isEqualTo(401);
        assertThat(trail.search(TrailFilter.ALL.on("Person", "k.brandt").doing("TOKEN_REFUSED"), 0, 5))
                .hasSize(1);
    }

    @Test
    void a_failed_sign_in_keeps_the_name_that_was_tried() {
        browser.signIn("no.body", "wrong", "X-Forwarded-For", "203.0.113.7");
        assertThat(trail.search(TrailFilter.ALL.doing("SIGN_IN_FAILED").saying("no.body"), 0, 5))
                .hasSize(1);
    }

    @Test
    void a_request_that_no_page_made_is_refused_and_kept() {
        browser.signIn("e.fontaine", "brackwater");
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(trail.search(TrailFilter.ALL.by("e.fontaine").doing("ACCESS_DENIED"), 0, 5))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reasonCode()).isEqualTo("CSRF");
                    assertThat(line.change().after()).isEqualTo("POST /logout");
                });
    }

    private void flood(String address) {
        for (int i = 0; i < FailedAttempts.MOST; i++) {
            assertThat(call("nonsense", address).statusCode()).isEqualTo(401);
        }
    }

    private HttpResponse<String> call(String token, String address) {
        return browser.get(ME, "X-Forwarded-For", address, "Authorization", "Bearer " + token);
    }

    private String signIn(String username, String address) {
        return Browser.header(browser.signIn(username, "brackwater", "X-Forwarded-For", address), "Location");
    }

    private long count(String address, String action) {
        return trail.search(TrailFilter.ALL.doing(action), 0, 1_000).stream()
                .filter(line -> address.equals(line.actor().ip()))
                .count();
    }
}
