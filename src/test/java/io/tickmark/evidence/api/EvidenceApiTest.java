package io.tickmark.evidence.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.evidence.BoxAccess;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnH2
@IntegrationTest
@Import(BoxAccess.class)
class EvidenceApiTest {

    private static final UserRequestPostProcessor GARZA = user("l.garza").roles("CONTROL_OWNER");

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;
    private String box;

    @BeforeEach
    void a_box_of_its_own() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        box = UUID.randomUUID().toString();
    }

    @Test
    void a_file_goes_in_is_listed_and_comes_out_the_same() throws Exception {
        handIn("../Übersicht.csv", "a;b\n").andExpect(status().isCreated());
        var listed = mvc.perform(get("/api/v1/evidence")
                        .with(GARZA)
                        .param("subjectType", "Box")
                        .param("subjectId", box))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].versions[0].fileName").value("Übersicht.csv"))
                .andExpect(jsonPath("$[0].versions[0].uploadedBy").value("l.garza"))
                .andReturn();
        var id = JsonPath.read(listed.getResponse().getContentAsString(StandardCharsets.UTF_8), "$[0].versions[0].id");
        mvc.perform(get("/api/v1/evidence/versions/{id}/content", id).with(GARZA))
                .andExpect(content().string("a;b\n"))
                .andExpect(
                        header().string("Content-Disposition", containsString("filename*=UTF-8''%C3%9Cbersicht.csv")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void a_new_version_and_a_withdrawal_keep_what_was() throws Exception {
        var first = handIn("a.txt", "a").andReturn().getResponse().getContentAsString();
        String id = JsonPath.read(first, "$.id");
        mvc.perform(multipart("/api/v1/evidence")
                        .file(file("a.txt", "better"))
                        .with(GARZA)
                        .param("evidenceId", id)
                        .param("source", "DOCUMENT"))
                .andExpect(jsonPath("$.versions.length()").value(2));
        mvc.perform(post("/api/v1/evidence/{id}/withdrawal", id)
                        .with(GARZA)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Wrong month\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/evidence")
                        .with(GARZA)
                        .param("subjectType", "Box")
                        .param("subjectId", box))
                .andExpect(jsonPath("$[0].withdrawal.reason").value("Wrong month"))
                .andExpect(jsonPath("$[0].versions.length()").value(2));
    }

    @Test
    void EV_09_evidence_serves_another_thing_by_link() throws Exception {
        String id = JsonPath.read(handIn("a.txt", "a").andReturn().getResponse().getContentAsString(), "$.id");
        var other = box + "/again";
        mvc.perform(get("/api/v1/evidence/reusable")
                        .with(GARZA)
                        .param("subjectType", "Box")
                        .param("subjectId", other))
                .andExpect(jsonPath("$[0].id").value(id));
        link(id, other, "It covers both").andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/evidence")
                        .with(GARZA)
                        .param("subjectType", "Box")
                        .param("subjectId", other))
                .andExpect(jsonPath("$[0].id").value(id))
                .andExpect(jsonPath("$[0].subjects.length()").value(2));
        link(id, box + "/third", " ").andExpect(status().isUnprocessableContent());
    }

    private ResultActions link(String id, String other, String reason) throws Exception {
        return mvc.perform(post("/api/v1/evidence/{id}/links", id)
                .with(GARZA)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"subjectType\":\"Box\",\"subjectId\":\"%s\",\"reason\":\"%s\"}".formatted(other, reason)));
    }

    @Test
    void EV_02_all_stored_files_are_checked_for_who_answers_for_them() throws Exception {
        mvc.perform(get("/api/v1/evidence/check").with(user("d.marchetti").roles("SOX_PMO")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("finding,sha256,evidenceId,versionId,fileName")));
        mvc.perform(get("/api/v1/evidence/check").with(GARZA)).andExpect(status().isForbidden());
    }

    @Test
    void a_dangerous_file_is_refused_with_the_rule() throws Exception {
        handIn("a.pdf.exe", "MZ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.rule").value("EV-04"));
    }

    @Test
    void what_is_missing_or_unknown_is_said() throws Exception {
        mvc.perform(multipart("/api/v1/evidence")
                        .file(file("a.txt", "a"))
                        .with(GARZA)
                        .param("source", "DOCUMENT"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/evidence/versions/{id}/content", UUID.randomUUID())
                        .with(GARZA))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/evidence")
                        .with(GARZA)
                        .param("subjectType", "Ghost")
                        .param("subjectId", "1"))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobody_comes_in_without_signing_in() throws Exception {
        var answer = mvc.perform(
                        get("/api/v1/evidence").param("subjectType", "Box").param("subjectId", box))
                .andExpect(status().isUnauthorized())
                .andReturn();
        assertThat(answer.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    private ResultActions handIn(String name, String content) throws Exception {
        return mvc.perform(multipart("/api/v1/evidence")
                .file(file(name, content))
                .with(GARZA)
                .param("subjectType", "Box")
                .param("subjectId", box)
                .param("source", "SYSTEM_EXPORT")
                .param("from", "2026-07-01")
                .param("to", "2026-09-30"));
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("file", name, "text/html", content.getBytes(StandardCharsets.UTF_8));
    }
}
