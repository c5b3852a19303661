package io.tickmark.work.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.DemoTest;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkItemSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DemoTest
class WorkItemsApiTest {

    private static final String ALL = "/api/v1/work-items";
    private static final RequestPostProcessor NOVAK = httpBasic("s.novak", "brackwater");
    private static final RequestPostProcessor LEAD = httpBasic("d.marchetti", "brackwater");

    @Autowired
    MockMvc http;

    @Autowired
    WorkItemProjection projection;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void an_empty_list() {
        jdbc.sql("delete from work_instruction").update();
        jdbc.sql("delete from work_claimable").update();
        jdbc.sql("delete from work_item").update();
    }

    @Test
    void my_items_are_listed_with_their_page() throws Exception {
        var mine = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak"));
        opened(WorkExamples.aTest("Test O2C-11 at Akron", "k.brandt"));

        http.perform(get(ALL + "/mine").with(NOVAK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.workItems[0].title").value("Test P2P-05 at Monterrey"))
                .andExpect(jsonPath("$.workItems[0].page").value("/work/sox/test-control/" + mine.id()));
    }

    @Test
    void a_claim_is_accepted_and_says_that_it_is_on_its_way() throws Exception {
        var offered = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", null, "SOX_TESTER"));
        http.perform(get(ALL + "/team").with(NOVAK))
                .andExpect(jsonPath("$.total").value(1));

        http.perform(post(ALL + "/{id}/claim", offered.id().value()).with(NOVAK))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.assignee").value("s.novak"))
                .andExpect(jsonPath("$.pending").value("CLAIM"));
    }

    @Test
    void claiming_what_is_taken_is_refused_with_the_rule() throws Exception {
        var taken = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "k.brandt", "SOX_TESTER"));

        http.perform(post(ALL + "/{id}/claim", taken.id().value()).with(NOVAK))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.rule").value("WF-01"));
    }

    @Test
    void a_release_is_accepted() throws Exception {
        var mine = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak", "SOX_TESTER"));

        http.perform(post(ALL + "/{id}/release", mine.id().value()).with(NOVAK))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.pending").value("RELEASE"));
    }

    @Test
    void a_tester_may_not_reassign() throws Exception {
        var mine = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak"));

        reassign(NOVAK, mine, "Out of office").andExpect(status().isForbidden());
    }

    @Test
    void the_lead_reassigns_with_a_reason() throws Exception {
        var theirs = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak"));

        reassign(LEAD, theirs, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("WF-11"));
        reassign(LEAD, theirs, "Out of office")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.assignee").value("k.brandt"));
    }

    @Test
    void the_keys_of_a_simple_form_can_be_read() throws Exception {
        var form = opened(WorkExamples.aForm("sox-close-round", "Close the interim round", "s.novak"));

        http.perform(get(ALL + "/{id}/form", form.id().value()).with(NOVAK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("sox-close-round"))
                .andExpect(jsonPath("$.fields[0].key").isNotEmpty());
        var test = opened(WorkExamples.aTest("Test P2P-05 at Monterrey", "s.novak"));
        http.perform(get(ALL + "/{id}/form", test.id().value()).with(NOVAK)).andExpect(status().isNotFound());
    }

    @Test
    void answers_that_do_not_fit_the_form_are_each_named() throws Exception {
        var form = opened(WorkExamples.aForm("sox-close-round", "Close the interim round", "s.novak"));

        http.perform(post(ALL + "/{id}/complete", form.id().value())
                        .with(NOVAK)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"resultsRead\": true}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.faults[0].key").value("summary"))
                .andExpect(jsonPath("$.detail", containsString("an answer is needed")));
    }

    @Test
    void an_unknown_item_is_not_found() throws Exception {
        http.perform(get(ALL + "/1").with(NOVAK)).andExpect(status().isNotFound());
    }

    @Test
    void the_document_names_title_and_ways_in() throws Exception {
        http.perform(get("/v3/api-docs"))
                .andExpect(jsonPath("$.info.title").value("Tickmark"))
                .andExpect(jsonPath("$.components.securitySchemes.token.scheme").value("bearer"))
                .andExpect(jsonPath("$.paths['/api/v1/work-items/{id}/claim']").exists());
    }

    private ResultActions reassign(RequestPostProcessor who, WorkItemSnapshot item, String reason) throws Exception {
        return http.perform(post(ALL + "/{id}/reassign", item.id().value())
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\": \"k.brandt\", \"reason\": \"" + reason + "\"}"));
    }

    private WorkItemSnapshot opened(WorkItemSnapshot item) {
        projection.opened(item);
        return item;
    }
}
