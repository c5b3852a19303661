package io.tickmark.sox.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tickmark.DemoTest;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.Roles;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingRoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@DemoTest
@Transactional
class TestingApiTest {

    private final RequestPostProcessor lead = user("d.marchetti").roles(Roles.SOX_PMO);
    private final RequestPostProcessor auditor = user("ext.auditor1").roles(Roles.EXTERNAL_AUDITOR);
    private MockMvc api;

    @Autowired
    private TestingBinder binder;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        api = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void SOD_03_who_performed_a_control_is_noted_and_then_kept_from_testing_it() throws Exception {
        var path = "/api/v1/controls/P2P-05/performances";
        var body = """
                {"person": "s.novak", "location": "L200", "from": "%s", "to": "%s"}""".formatted(
                        binder.cycles().getFirst().fiscalYearEnd().minusMonths(11),
                        binder.cycles().getFirst().fiscalYearEnd().minusMonths(6));
        send(auditor, path, body).andExpect(status().isForbidden());
        send(lead, path, body).andExpect(status().isNoContent());
        send(lead, path, body.replace("s.novak", "nobody")).andExpect(status().isNotFound());

        var cycle = binder.cycles().getFirst().id();
        send(lead, "/api/v1/cycles/" + cycle + "/rounds/preview", round().replace("k.brandt", "s.novak"))
                .andExpect(jsonPath("$.lines[*].problems[*].rule", hasItem("SOD-03")));
    }

    @Test
    void WF_10_a_note_of_a_performer_is_ended_and_withdrawn_and_stays() throws Exception {
        var path = "/api/v1/controls/P2P-05/performances";
        send(lead, path, "{\"person\": \"s.novak\", \"from\": \"2027-01-01\"}").andExpect(status().isNoContent());
        var noted = api.perform(get(path).with(auditor))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var open = JsonPath.<List<String>>read(noted, "$[?(@.person == 's.novak')].id")
                .getFirst();
        send(auditor, path + "/" + open + "/end", "{\"on\": \"2027-03-31\"}").andExpect(status().isForbidden());
        send(lead, path + "/" + open + "/end", "{\"on\": \"2027-03-31\"}").andExpect(status().isNoContent());
        send(lead, path + "/" + open + "/end", "{\"on\": \"2027-04-30\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("WF-10"));
        send(lead, path + "/" + open + "/withdrawal", "{\"reason\": \"Another person\"}")
                .andExpect(status().isNoContent());
        api.perform(get(path).with(auditor))
                .andExpect(jsonPath("$[?(@.id == '" + open + "')].withdrawal.reason")
                        .value("Another person"));
    }

    @Test
    void a_cycle_is_opened_once() throws Exception {
        var body = """
                {"company": "Brackwater Precision Industries, Inc.", "fiscalYearEnd": "2031-12-31",
                 "zone": "America/New_York"}""";
        send(lead, "/api/v1/cycles", body)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("FY2031"));
        send(lead, "/api/v1/cycles", body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.rule").value("WF-13"));
    }

    @Test
    void conflicts_are_shown_before_and_refused_after() throws Exception {
        send(lead, "/api/v1/cycles/" + cycle() + "/rounds/preview", round())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tests").value(3))
                .andExpect(jsonPath("$.lines[1].problems[0].rule").value("SOD-03"));
        var planned = send(lead, "/api/v1/cycles/" + cycle() + "/rounds", round())
                .andExpect(status().isCreated())
                .andReturn();
        String id = JsonPath.read(planned.getResponse().getContentAsString(), "$.id");
        send(lead, "/api/v1/rounds/" + id + "/open", version(id))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.rule").value("SOD-03"))
                .andExpect(jsonPath("$.detail").value(containsString("performed this control until 31 March")));
    }

    @Test
    void the_auditor_reads_the_cycle_and_changes_nothing() throws Exception {
        api.perform(get("/api/v1/cycles").with(auditor)).andExpect(jsonPath("$", hasSize(1)));
        var round = binder.rounds(binder.cycles().getFirst().id()).getFirst();
        api.perform(get("/api/v1/rounds/" + round.id() + "/tests?limit=50").with(auditor))
                .andExpect(jsonPath("$.total").value(63))
                .andExpect(jsonPath("$.tests", hasSize(50)));
        var test = binder.tests(round.id()).getFirst().id();
        api.perform(get("/api/v1/tests/" + test).with(auditor))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.sheet.attributes").isNotEmpty());

        send(auditor, "/api/v1/cycles/" + cycle() + "/rounds", round()).andExpect(status().isForbidden());
        send(auditor, "/api/v1/rounds/" + round.id() + "/cancel", "{\"version\": 0, \"reason\": \"no\"}")
                .andExpect(status().isForbidden());
        send(auditor, "/api/v1/work-items/1/conclude-test", "{\"version\": 0, \"conclusion\": \"EFFECTIVE\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void the_tests_of_a_cycle_are_narrowed_as_on_the_page() throws Exception {
        var tests = "/api/v1/cycles/" + cycle() + "/tests";
        api.perform(get(tests + "?slice=LATE").with(auditor))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.tests[*].location").value(everyItem(is("L200"))));
        api.perform(get(tests + "?search=monterrey p2p-05").with(auditor))
                .andExpect(jsonPath("$.tests[*].control").value(contains("P2P-05")));
        api.perform(get(tests + "?slice=DONE").with(auditor))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("INEFFECTIVE")));
        api.perform(get("/api/v1/cycles/" + UUID.randomUUID() + "/tests").with(auditor))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_single_test_is_cancelled_and_a_new_round_tests_its_control_under_the_next_number() throws Exception {
        var tests = binder.tests(new ControlId("P2P-05"));
        var one = "/api/v1/tests/" + tests.getFirst().id() + "/cancel";
        send(user("s.novak").roles(Roles.SOX_TESTER), one, cancelling(tests.getFirst()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule").value("WF-13"));
        for (var test : tests) {
            send(lead, "/api/v1/tests/" + test.id() + "/cancel", cancelling(test))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.test.state").value("CANCELLED"));
        }

        var planned = send(lead, "/api/v1/cycles/" + cycle() + "/rounds", again(tests.getFirst()))
                .andExpect(status().isCreated())
                .andReturn();
        String round = JsonPath.read(planned.getResponse().getContentAsString(), "$.id");
        assertThat(binder.tests(TestingRoundId.of(round)))
                .hasSize(3)
                .allMatch(row -> row.identity().ref().endsWith("-TOE-INT-2"));
        send(lead, "/api/v1/rounds/" + round + "/open", version(round)).andExpect(status().is2xxSuccessful());
    }

    @Test
    void a_cancelled_test_keeps_no_planned_round_from_opening() throws Exception {
        var planned =
                send(lead, "/api/v1/cycles/" + cycle() + "/rounds", round()).andReturn();
        String round = JsonPath.read(planned.getResponse().getContentAsString(), "$.id");
        send(lead, "/api/v1/rounds/" + round + "/open", version(round))
                .andExpect(jsonPath("$.rule").value("SOD-03"));
        var conflict = binder.tests(TestingRoundId.of(round)).stream()
                .filter(test -> "L200".equals(test.identity().location()))
                .findFirst()
                .orElseThrow();
        send(lead, "/api/v1/tests/" + conflict.id() + "/cancel", cancelling(conflict))
                .andExpect(status().isOk());
        send(lead, "/api/v1/rounds/" + round + "/open", version(round)).andExpect(status().is2xxSuccessful());
    }

    private String version(String round) {
        return "{\"version\": %d}"
                .formatted(binder.round(TestingRoundId.of(round)).version());
    }

    private String cancelling(ControlTestRow test) {
        return "{\"version\": %d, \"reason\": \"The plant is sold.\"}"
                .formatted(binder.test(test.id()).version());
    }

    private String again(ControlTestRow test) {
        return """
                {"phase": "INTERIM", "controls": ["P2P-05"], "from": "%s", "to": "%s", "dueOn": "%s",
                 "changes": []}""".formatted(
                test.identity().from(), test.identity().to(), LocalDate.now().plusDays(20));
    }

    @Test
    void an_unknown_test_is_not_found() throws Exception {
        api.perform(get("/api/v1/tests/00000000-0000-0000-0000-000000000000").with(lead))
                .andExpect(status().isNotFound());
        api.perform(get("/api/v1/tests/nonsense").with(lead)).andExpect(status().isNotFound());
    }

    @Test
    void nothing_is_hidden_in_a_list_or_a_map() throws Exception {
        var rounds = "/api/v1/cycles/" + cycle() + "/rounds/preview";
        send(lead, rounds, round().replace("[\"P2P-05\"]", "[null]")).andExpect(status().isBadRequest());
        send(lead, rounds, round().replaceAll("\\[\\{.*\\}\\]", "[null]")).andExpect(status().isBadRequest());

        var sheet = """
                {"version": 0, "sheet": {"attributes": [], "notes": "", "items":
                  [{"number": 1, "description": "", "evidence": [], "cells": {"A": null}}]}}""";
        api.perform(put("/api/v1/work-items/1/draft")
                        .with(lead)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(sheet))
                .andExpect(status().isBadRequest());
    }

    private String round() {
        var end = binder.cycles().getFirst().fiscalYearEnd();
        return """
                {"phase": "WALKTHROUGH", "controls": ["P2P-05"], "from": "%s", "to": "%s", "dueOn": "%s",
                 "changes": [{"control": "P2P-05", "location": "L200", "tester": "k.brandt"}]}""".formatted(end.minusMonths(2), end, end.plusDays(20));
    }

    private String cycle() {
        return binder.cycles().getFirst().id().toString();
    }

    private ResultActions send(RequestPostProcessor who, String address, String body) throws Exception {
        return api.perform(
                post(address).with(who).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
