package io.tickmark.trail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.Databases.OnH2;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnH2
@ApplicationModuleTest(
        module = "trail",
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
@Import(TrailApiTest.Secured.class)
@WithMockUser(username = "e.auditor", roles = "EXTERNAL_AUDITOR")
class TrailApiTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    private MockMvc mvc;

    @BeforeEach
    void two_things_happened() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        events.publishEvent((DomainEvent) () -> Fact.of("ControlTest", "api", "OPENED"));
        events.publishEvent((DomainEvent) () -> Fact.of("ControlTest", "api", "CONCLUDED")
                .inProcess(new Fact.Step(2251799813685249L, 2251799813685250L, 3)));
    }

    @Test
    void lines_come_in_pages_newest_first() throws Exception {
        mvc.perform(get("/api/v1/trail").param("objectId", "api").param("limit", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries.length()").value(1))
                .andExpect(jsonPath("$.entries[0].action").value("CONCLUDED"))
                .andExpect(jsonPath("$.entries[0].taskId").value("2251799813685249"));
    }

    @Test
    void a_filter_takes_times_with_offset() throws Exception {
        mvc.perform(get("/api/v1/trail").param("from", "2999-01-01T00:00:00+02:00"))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void a_time_that_is_none_is_a_bad_request() throws Exception {
        mvc.perform(get("/api/v1/trail").param("from", "yesterday")).andExpect(status().isBadRequest());
    }

    @Test
    void verification_says_whether_all_holds() throws Exception {
        mvc.perform(get("/api/v1/trail/verification"))
                .andExpect(jsonPath("$.intact").value(true))
                .andExpect(jsonPath("$.endHash").isString());
    }

    @Test
    void the_csv_has_a_heading_and_a_row_for_each_line() throws Exception {
        var csv = mvc.perform(get("/api/v1/trail.csv").param("action", "OPENED"))
                .andExpect(header().string("Content-Type", startsWith("text/csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var rows = csv.split("\r\n");
        assertThat(rows[0]).startsWith("seq,event_id,occurred_at_utc").endsWith("prev_event_hash,event_hash");
        assertThat(Arrays.stream(rows).skip(1)).isNotEmpty().allMatch(row -> row.contains("OPENED"));
    }

    @Test
    @WithMockUser(username = "l.garza", roles = "CONTROL_OWNER")
    void who_is_no_reader_is_refused_and_that_is_kept() throws Exception {
        mvc.perform(get("/api/v1/trail")).andExpect(status().isForbidden());
        assertThat(trail.search(TrailFilter.ALL.by("l.garza").doing("ACCESS_DENIED"), 0, 1))
                .isNotEmpty();
    }

    /** Method security as the application has it. */
    @EnableMethodSecurity
    static class Secured {}
}
