package io.tickmark.work.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.DemoTest;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.work.Inbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DemoTest
class NoticesApiTest {

    private static final String ALL = "/api/v1/notices";
    private static final RequestPostProcessor NOVAK = httpBasic("s.novak", "brackwater");
    private static final RequestPostProcessor BRANDT = httpBasic("k.brandt", "brackwater");

    @Autowired
    MockMvc http;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void one_notice() {
        jdbc.sql("delete from work_notice").update();
        inbox.tell(
                new PersonId("s.novak"),
                Sentence.english("The round is closed."),
                new SubjectRef("TestingRound", "4711"));
    }

    @Test
    void what_the_person_was_told_is_listed() throws Exception {
        http.perform(get(ALL).with(NOVAK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.unread").value(1))
                .andExpect(jsonPath("$.notices[0].words").value("The round is closed."))
                .andExpect(jsonPath("$.notices[0].subjectType").value("TestingRound"))
                .andExpect(jsonPath("$.notices[0].readAt").isEmpty());
        http.perform(get(ALL).with(BRANDT)).andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void a_notice_is_marked_as_read_by_its_reader_alone() throws Exception {
        var id = jdbc.sql("select id from work_notice").query(Long.class).single();
        http.perform(post(ALL + "/{id}/read", id).with(BRANDT)).andExpect(status().isNotFound());
        http.perform(post(ALL + "/{id}/read", id).with(NOVAK))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readAt").isNotEmpty());
        http.perform(get(ALL).with(NOVAK)).andExpect(jsonPath("$.unread").value(0));
    }

    @Test
    void the_document_of_the_api_describes_both() throws Exception {
        http.perform(get("/v3/api-docs").with(NOVAK))
                .andExpect(jsonPath("$.paths['/api/v1/notices'].get").exists())
                .andExpect(jsonPath("$.paths['/api/v1/notices/{id}/read'].post").exists());
    }
}
