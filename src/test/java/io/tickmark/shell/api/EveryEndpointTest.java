package io.tickmark.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.As;
import io.tickmark.people.Role;
import io.tickmark.people.Tokens;
import io.tickmark.shell.RealPages;
import io.tickmark.shell.api.Caller.Answer;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every door for programs has in common, asked of all that are mapped. */
@RealPages
class EveryEndpointTest {

    private static final Pattern TECHNICAL = Pattern.compile(
            "Exception|java\\.|io\\.tickmark|org\\.|tools\\.|\\bclass\\b|Failed to|Required p|null\\b|\\w+\\$\\w+|JSON parse");

    @Autowired
    private Tokens tokens;

    @Autowired
    private Trail trail;

    private List<Endpoint> endpoints;
    private String base;

    @BeforeEach
    void find(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @LocalServerPort int port) {
        endpoints = Endpoint.all(mapping);
        base = "http://localhost:" + port;
    }

    @Test
    void an_auditor_changes_nothing_by_any_of_them_and_each_attempt_is_kept_SOD_08() {
        var auditor = caller("ext.auditor1", Role.EXTERNAL_AUDITOR);
        var changing = endpoints.stream().filter(Endpoint::changes).toList();
        assertThat(changing).hasSizeGreaterThan(25);
        var soft = new SoftAssertions();
        for (var endpoint : changing) {
            var answer = auditor.json(endpoint.method(), endpoint.address(), "{}");
            soft.assertThat(answer.status()).as(endpoint.toString()).isEqualTo(403);
            soft.assertThat(answer.detail()).as(endpoint.toString()).contains("auditor");
            soft.assertThat(attempts()).as(endpoint.toString()).contains(endpoint.method() + " " + endpoint.address());
        }
        soft.assertAll();
    }

    @Test
    void junk_is_answered_with_a_sentence_by_each_of_them() {
        var soft = new SoftAssertions();
        var lead = caller("d.marchetti", Role.SOX_PMO);
        for (var endpoint : endpoints) {
            Junk.callsOf(endpoint).forEach(call -> {
                var answer = call.of(lead, endpoint);
                check(soft, endpoint + " " + call.name() + ": " + answer, answer);
            });
        }
        soft.assertAll();
    }

    private static void check(SoftAssertions soft, String what, Answer answer) {
        soft.assertThat(answer.status()).as(what).isLessThan(500);
        if (answer.status() >= 400) {
            soft.assertThat(answer.isProblem()).as(what).isTrue();
            soft.assertThat(answer.detail())
                    .as(what)
                    .matches("(?s)\\S+ \\S+ .*[.)]")
                    .doesNotContainPattern(TECHNICAL);
        }
    }

    @Test
    void what_is_wrong_is_told_by_place_and_with_what_is_expected() {
        var lead = caller("d.marchetti", Role.SOX_PMO);
        var cycle = lead.get("/api/v1/cycles").json().path(0).path("id").asString();
        var rounds = "/api/v1/cycles/" + cycle + "/rounds";
        says(lead.json("POST", rounds, round("soon", "2027-12-31", "P2P-05")), 400, "“from”", "2027-12-31");
        says(lead.json("POST", rounds, round("2027-12-31", "2027-10-01", "P2P-05")), 400, "ends before it begins");
        says(lead.json("POST", rounds, round("2027-10-01", "2027-12-31", "P2P-99")), 404, "P2P-99");
        says(lead.json("POST", rounds, round("2027-10-01", "2027-12-31", "p2p")), 400, "looks like P2P-05");
        says(lead.json("POST", rounds, "{\"phase\": \"SUMMER\"}"), 400, "“phase”", "INTERIM");
        says(lead.json("POST", rounds, "{\"phase\": \"INTERIM\"}"), 400, "is missing");
        says(lead.json("POST", rounds, "{\"phase\": "), 400, "line 1");
        says(lead.json("POST", rounds, ""), 400, "no body");
        says(lead.send("POST", rounds, "text/plain", "words"), 415, "text/plain", "application/json");
        says(lead.get("/api/v1/controls?limit=-1"), 400, "“limit” is -1", "1 to 500");
        says(lead.get("/api/v1/controls?limit=many"), 400, "“many”", "“limit”", "a whole number");
        says(lead.get("/api/v1/controls?offset=-1"), 400, "“offset” is -1", "0 or more");
        says(lead.get("/api/v1/controls?process=XYZ"), 400, "“XYZ”", "P2P");
        says(lead.get("/api/v1/controls/P2P-99"), 404, "P2P-99");
        says(lead.get("/api/v1/tests/nonsense"), 404, "nonsense");
        says(lead.get("/api/v1/work-items/4711"), 404, "4711");
        says(lead.json("POST", "/api/v1/work-items/4711/claim", ""), 404, "4711");
        says(lead.json("POST", "/api/v1/work-items/mine/claim", ""), 400, "“mine”", "a whole number");
        says(lead.get("/api/v1/nonsense"), 404, "/api/v1/nonsense");
        says(lead.json("DELETE", "/api/v1/cycles", ""), 405, "DELETE isn't possible", "GET");
        says(lead.json("POST", "/api/v1/me/tokens", "{\"name\": \"x\", \"days\": 1}"), 403, "Sign in on the page");
    }

    @Test
    void nothing_is_passed_over_guessed_or_taken_in_another_form() {
        var lead = caller("d.marchetti", Role.SOX_PMO);
        var cycles = "/api/v1/cycles";
        var day = "\"fiscalYearEnd\": \"2030-12-31\", \"zone\": \"UTC\"";
        says(lead.json("POST", cycles, "{\"company\": \"A\", \"colour\": 1, " + day + "}"), 400, "“colour”", "unknown");
        says(lead.json("POST", cycles, "{\"company\": \"A\", \"company\": \"B\", " + day + "}"), 400, "twice");
        says(lead.json("POST", cycles, "{\"company\": 7, " + day + "}"), 400, "“company”", "text");
        says(lead.json("POST", "/api/v1/me/tokens", "{\"name\": \"x\", \"days\": 1.9}"), 400, "“days”", "whole number");
        var tooLarge = "{\"name\": \"x\", \"days\": 99999999999999999999}";
        says(lead.json("POST", "/api/v1/me/tokens", tooLarge), 400, "“days”", "whole number");
        says(lead.json("POST", "/api/v1/me/tokens", "{\"name\": \"x\", \"days\": \"1\"}"), 400, "“days”");
        says(lead.send("POST", cycles, "application/yaml", "company: A"), 415, "application/json");
        says(
                lead.json(
                        "POST",
                        cycles,
                        "{\"company\": \"A\", \"fiscalYearEnd\": \"+999999999-12-31\", \"zone\": \"UTC\"}"),
                400,
                "1900 to 2200");
        says(lead.get("/api/v1/trail?from=%2B999999999-01-01T00:00:00Z"), 400, "1900 to 2200");
        says(lead.get("/api/v1/controls?process=%2e"), 400, "“.”");
    }

    @Test
    void a_body_beyond_reason_is_told_its_limit() {
        var much = "{\"company\": \"" + "x".repeat(3 * 1024 * 1024) + "\"}";
        var lead = caller("d.marchetti", Role.SOX_PMO);
        says(lead.json("POST", "/api/v1/cycles", much), 413, "2 MB");
        var pieces =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much.getBytes(StandardCharsets.UTF_8)));
        says(lead.call("POST", "/api/v1/cycles", "application/json", pieces), 413, "2 MB");
    }

    @Test
    void an_address_that_cannot_be_read_is_told() throws Exception {
        assertThat(raw("GET /api/v1/controls?search=%zz"))
                .startsWith("HTTP/1.1 400")
                .contains("problem+json", "%XX");
        assertThat(raw("GET /api/v1/controls;a=b")).startsWith("HTTP/1.1 400").contains("problem+json");
        for (var address : List.of("/api/v1/tests/%2e%2e%2fx", "/api/v1/tests/%zz", "/api/v1/tests/[x]")) {
            assertThat(raw("GET " + address))
                    .startsWith("HTTP/1.1 400")
                    .contains("problem+json", "The address or a header holds what none may hold.");
        }
        assertThat(raw("GET /work/%2e%2e%2fx"))
                .startsWith("HTTP/1.1 400")
                .contains("text/plain", "The address or a header holds what none may hold.");
    }

    /** Past every client that would mend it. */
    private String raw(String line) throws IOException {
        var token = As.person("d.marchetti", Role.SOX_PMO, () -> tokens.create("raw", 1));
        try (var socket = new Socket("localhost", URI.create(base).getPort())) {
            var request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                    + token.secret() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_stale_version_is_a_conflict_WF_09() {
        var lead = caller("d.marchetti", Role.SOX_PMO);
        var cycle = lead.get("/api/v1/cycles").json().path(0).path("id").asString();
        var round = lead.get("/api/v1/cycles/" + cycle + "/rounds")
                .json()
                .path(0)
                .path("id")
                .asString();
        var test = lead.get("/api/v1/rounds/" + round + "/tests?search=ELC-04")
                .json()
                .path("tests")
                .path(0)
                .path("id")
                .asString();
        var due = "/api/v1/tests/" + test + "/due-date";
        says(lead.json("POST", due, "{\"version\": 99, \"to\": \"2027-12-01\", \"reason\": \"x\"}"), 409, "WF-09");
        says(lead.json("POST", due, "{\"version\": 0, \"to\": \"2027-12-01\", \"reason\": \" \"}"), 422, "WF-03");
        var tester = caller("s.novak", Role.SOX_TESTER);
        says(tester.json("POST", due, "{\"version\": 0, \"to\": \"2027-12-01\", \"reason\": \"x\"}"), 403, "WF-03");
    }

    @Test
    void a_file_beyond_the_limit_is_told_its_limit_EV_04() {
        var big = new byte[111 * 1024 * 1024];
        var boundary = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.csv\"\r\n\r\n";
        var parts = BodyPublishers.concat(
                BodyPublishers.ofString(boundary),
                BodyPublishers.ofByteArray(big),
                BodyPublishers.ofString("\r\n--b--"));
        var answer = caller("d.marchetti", Role.SOX_PMO)
                .call("POST", "/api/v1/evidence", "multipart/form-data; boundary=b", parts);
        says(answer, 413, "larger than what is taken");
    }

    private static void says(Answer answer, int status, String... words) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.detail()).contains(words);
    }

    private static String round(String from, String to, String control) {
        return """
                {"phase": "YEAR_END", "controls": ["%s"], "from": "%s", "to": "%s", "dueOn": "2028-01-20"}""".formatted(control, from, to);
    }

    private List<String> attempts() {
        return trail.search(TrailFilter.ALL, 0, 5).stream()
                .filter(entry -> entry.action().equals("ACCESS_DENIED"))
                .map(entry -> String.valueOf(
                        entry.change() == null ? null : entry.change().after()))
                .toList();
    }

    private Caller caller(String username, Role role) {
        var issued = As.person(username, role, () -> tokens.create("all doors", 1));
        return new Caller(base, issued.secret());
    }
}
