package io.tickmark.shell;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@DemoTest
@Transactional
class SecurityTest {

    private static final String ME = "/api/v1/me";

    @Autowired
    private Tokens tokens;

    @Autowired
    private People people;

    private MockMvc web;

    @BeforeEach
    void the_web(@Autowired WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page() throws Exception {
        web.perform(get("/people")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void health_is_told_to_everybody_and_nothing_else_of_the_engine_room() throws Exception {
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        web.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
    }

    @Test
    @WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
    void the_engine_room_is_for_administrators() throws Exception {
        web.perform(get("/actuator/metrics")).andExpect(status().isForbidden());
    }

    @Test
    void a_program_without_a_token_is_told_what_to_do() throws Exception {
        web.perform(get(ME))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("personal access token")));
    }

    @Test
    void in_the_demo_a_program_may_use_name_and_password() throws Exception {
        web.perform(get(ME).with(httpBasic("s.novak", "brackwater")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.username").value("s.novak"));
        web.perform(get(ME).with(httpBasic("s.novak", "wrong"))).andExpect(status().isUnauthorized());
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void a_token_acts_for_the_person_who_made_it_until_it_is_revoked() throws Exception {
        var issued = tokens.create("script", 30);
        TestSecurityContextHolder.clearContext();
        web.perform(get(ME).header(HttpHeaders.AUTHORIZATION, "Bearer " + issued.secret()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.username").value("s.novak"));

        asNovak(() -> tokens.revoke(issued.details().id()));
        web.perform(get(ME).header(HttpHeaders.AUTHORIZATION, "Bearer " + issued.secret()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void an_account_ends_with_its_last_day_by_every_door() throws Exception {
        var auditor = new PersonId("ext.auditor1");
        var secret = As.person("ext.auditor1", Role.EXTERNAL_AUDITOR, () -> tokens.create("reads", 30))
                .secret();
        var body = "{\"lastDay\": \"%s\", \"reason\": \"The engagement ended\"}"
                .formatted(LocalDate.now().minusDays(2));
        var theirs = "/api/v1/people/ext.auditor1/last-day";
        web.perform(put(theirs)
                        .with(httpBasic("d.marchetti", "brackwater"))
                        .contentType("application/json")
                        .content(body))
                .andExpect(status().isForbidden());
        web.perform(put(theirs)
                        .with(httpBasic("w.hale", "brackwater"))
                        .contentType("application/json")
                        .content(body))
                .andExpect(status().isOk());
        web.perform(formLogin("/login").user("ext.auditor1").password("brackwater"))
                .andExpect(redirectedUrl("/login?inactive"));
        web.perform(get(ME).header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                .andExpect(status().isUnauthorized());

        As.person(
                "w.hale", Role.ADMIN, () -> people.end(auditor, LocalDate.now().plusDays(2), "Extended"));
        web.perform(formLogin("/login").user("ext.auditor1").password("brackwater"))
                .andExpect(authenticated());
    }

    @Test
    void a_token_makes_no_other_tokens() throws Exception {
        var issued = As.person("s.novak", Role.SOX_TESTER, () -> tokens.create("script", 30));
        web.perform(post(ME + "/tokens")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + issued.secret())
                        .contentType("application/json")
                        .content("{\"name\": \"for ever\", \"days\": 366}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(containsString("Sign in on the page")));
    }

    @Test
    void an_administrator_sees_and_ends_the_tokens_of_others() throws Exception {
        var issued = As.person("s.novak", Role.SOX_TESTER, () -> tokens.create("script", 30));
        var theirs = "/api/v1/people/s.novak/tokens";
        web.perform(get(theirs).with(httpBasic("d.marchetti", "brackwater"))).andExpect(status().isForbidden());
        web.perform(get(theirs).with(httpBasic("w.hale", "brackwater")))
                .andExpect(jsonPath("$[0].name").value("script"));
        web.perform(delete(theirs + "/" + issued.details().id()).with(httpBasic("w.hale", "brackwater")))
                .andExpect(status().isNoContent());
        web.perform(get(ME).header(HttpHeaders.AUTHORIZATION, "Bearer " + issued.secret()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void the_list_of_people_is_not_for_testers() throws Exception {
        web.perform(get("/api/v1/people")).andExpect(status().isForbidden());
    }

    @Test
    void a_right_password_lets_in_whatever_the_case_of_the_username() throws Exception {
        web.perform(formLogin("/login").user("S.Novak").password("brackwater"))
                .andExpect(authenticated().withUsername("s.novak"));
    }

    @Test
    void the_fifth_wrong_password_closes_the_account_for_the_right_one_too() throws Exception {
        for (int i = 0; i < 5; i++) {
            web.perform(formLogin("/login").user("h.sorensen").password("wrong"))
                    .andExpect(redirectedUrl("/login?error"));
        }
        web.perform(formLogin("/login").user("h.sorensen").password("brackwater"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void only_who_knows_the_password_learns_that_an_account_is_closed() throws Exception {
        As.person("root", Role.ADMIN, () -> people.deactivate(new PersonId("h.sorensen"), "Left the company"));
        web.perform(formLogin("/login").user("h.sorensen").password("wrong")).andExpect(redirectedUrl("/login?error"));
        web.perform(formLogin("/login").user("h.sorensen").password("brackwater"))
                .andExpect(redirectedUrl("/login?inactive"));
    }

    @Test
    void an_unknown_username_is_answered_like_a_wrong_password() throws Exception {
        web.perform(formLogin("/login").user("nobody").password("wrong")).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void pages_tell_browsers_what_they_may_do() throws Exception {
        web.perform(get("/people").secure(true))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")));
    }

    private static void asNovak(Runnable action) {
        var novak = UsernamePasswordAuthenticationToken.authenticated("s.novak", "", List.of());
        TestSecurityContextHolder.setAuthentication(novak);
        action.run();
        TestSecurityContextHolder.clearContext();
    }
}
