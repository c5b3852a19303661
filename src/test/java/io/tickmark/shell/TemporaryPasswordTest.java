package io.tickmark.shell;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@DemoTest
@Transactional
class TemporaryPasswordTest {

    private static final PersonId NOVAK = new PersonId("s.novak");

    @Autowired
    private Tokens tokens;

    @Autowired
    private Passwords passwords;

    @Autowired
    private People people;

    private MockMvc web;
    private String token;

    @BeforeEach
    void a_token_that_works(@Autowired WebApplicationContext context) throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        token = As.person("s.novak", Role.SOX_TESTER, () -> tokens.create("script", 30))
                .secret();
        byToken().andExpect(status().isOk());
    }

    @Test
    void programs_stay_out_until_the_person_chose_a_password() throws Exception {
        var temporary = As.person("root", Role.ADMIN, () -> passwords.reset(NOVAK));
        web.perform(get("/api/v1/me").with(httpBasic("s.novak", temporary)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(containsString("temporary")));
        byToken().andExpect(status().isUnauthorized());

        As.person("s.novak", Role.SOX_TESTER, () -> passwords.change(temporary, "a password of my own"));
        byToken().andExpect(status().isUnauthorized());
        token = As.person("s.novak", Role.SOX_TESTER, () -> tokens.create("another", 30))
                .secret();
        byToken().andExpect(status().isOk());
    }

    @Test
    void a_token_ends_with_the_account_of_its_person() throws Exception {
        As.person("root", Role.ADMIN, () -> people.deactivate(NOVAK, "Left the company"));
        byToken().andExpect(status().isUnauthorized());
    }

    @Test
    void wrong_passwords_close_the_account_and_not_its_tokens() throws Exception {
        for (int i = 0; i < 5; i++) {
            web.perform(get("/api/v1/me").with(httpBasic("s.novak", "wrong")));
        }
        byToken().andExpect(status().isOk());
    }

    private ResultActions byToken() throws Exception {
        return web.perform(get("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }
}
