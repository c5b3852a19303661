package io.tickmark.shell;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.people.NewPerson;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
@OnH2
@Transactional
class OutsideTheDemoTest {

    @Test
    @WithMockUser(roles = "ADMIN")
    void no_program_comes_in_with_name_and_password(
            @Autowired WebApplicationContext context, @Autowired People people, @Autowired Passwords passwords)
            throws Exception {
        var person = people.register(new NewPerson(
                "a.person", "A Person", "a@person.example", Set.of(), Set.of(), ZoneOffset.UTC, Locale.ENGLISH));
        var password = passwords.reset(person.id());
        TestSecurityContextHolder.clearContext();

        MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/api/v1/me").with(httpBasic("a.person", password)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void the_description_of_the_doors_is_for_those_who_may_use_them(@Autowired WebApplicationContext context)
            throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        web.perform(get("/v3/api-docs")).andExpect(redirectedUrl("/login"));
        web.perform(get("/swagger-ui/index.html")).andExpect(redirectedUrl("/login"));
        web.perform(get("/v3/api-docs").header(HttpHeaders.AUTHORIZATION, "Bearer nonsense"))
                .andExpect(status().isUnauthorized());
        web.perform(get("/v3/api-docs").with(user("a.person")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.securitySchemes.token").exists())
                .andExpect(jsonPath("$.components.securitySchemes.password").doesNotExist());
    }
}
