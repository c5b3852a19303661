package io.tickmark.sox.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.Databases.OnPostgres;
import io.tickmark.IntegrationTest;
import io.tickmark.people.Roles;
import io.tickmark.sox.TestingBinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What no text can hold is refused at the door, on any database. */
@IntegrationTest
@ActiveProfiles("demo")
@OnPostgres
class UnfitTextTest {

    private final RequestPostProcessor lead = user("d.marchetti").roles(Roles.SOX_PMO);
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
    void a_character_no_database_keeps_is_told_and_not_called_a_failure() throws Exception {
        var round = binder.rounds(binder.cycles().getFirst().id()).getFirst().id();
        api.perform(post("/api/v1/rounds/" + round + "/cancel")
                        .with(lead)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": 0, \"reason\": \"The plan\\u0000 changed.\"}"))
                .andExpect(status().isBadRequest());
        api.perform(get("/api/v1/controls").param("search", "P2P\0").with(lead)).andExpect(status().isBadRequest());
    }
}
