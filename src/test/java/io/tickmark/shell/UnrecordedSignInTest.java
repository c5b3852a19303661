package io.tickmark.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The trail can't be written: nobody comes in, and nobody learns whether the password was right. */
@DemoTest
class UnrecordedSignInTest {

    @Autowired
    private JdbcClient database;

    private MockMvc web;

    @BeforeEach
    void a_trail_that_cannot_be_written(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        database.sql("alter table trail_entry rename to trail_away").update();
    }

    @AfterEach
    void the_trail_is_back() throws Exception {
        database.sql("alter table trail_away rename to trail_entry").update();
        web.perform(formLogin("/login").user("s.novak").password("brackwater")).andExpect(authenticated());
    }

    @Test
    void a_right_password_and_a_wrong_one_are_answered_alike() throws Exception {
        for (var password : new String[] {"brackwater", "wrong"}) {
            var answer = web.perform(formLogin("/login").user("s.novak").password(password))
                    .andExpect(redirectedUrl("/login?unrecorded"))
                    .andReturn();
            assertThat(answer.getRequest().getSession(false)).as(password).isNull();
        }
    }

    @Test
    void a_program_is_told_so_too() throws Exception {
        web.perform(get("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer tmk_nonsense"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.detail").value(containsString("recorded")));
        web.perform(get("/api/v1/me").with(httpBasic("s.novak", "wrong"))).andExpect(status().isUnauthorized());
    }
}
