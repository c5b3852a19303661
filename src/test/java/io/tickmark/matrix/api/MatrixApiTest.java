package io.tickmark.matrix.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tickmark.Databases.OnH2;
import io.tickmark.matrix.SampleMatrix;
import io.tickmark.people.Roles;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(
        properties = {
            "camunda.client.rest-address=http://127.0.0.1:1",
            "tickmark.locations[0].code=L100",
            "tickmark.locations[0].name=Toledo",
            "tickmark.locations[0].zone=America/New_York",
            "tickmark.locations[1].code=L200",
            "tickmark.locations[1].name=Monterrey",
            "tickmark.locations[1].zone=America/Monterrey",
            "tickmark.locations[2].code=L300",
            "tickmark.locations[2].name=Brno",
            "tickmark.locations[2].zone=Europe/Prague"
        })
@OnH2
@Transactional
class MatrixApiTest {

    private MockMvc api;
    private RequestPostProcessor who = user("d.marchetti").roles(Roles.SOX_PMO);

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        api = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void a_csv_body_is_previewed_and_applied_by_its_fingerprint() throws Exception {
        var preview = send("/api/v1/matrix/preview", new SampleMatrix())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(46))
                .andExpect(jsonPath("$.faults", hasSize(0)))
                .andReturn();
        String fingerprint = JsonPath.read(preview.getResponse().getContentAsString(), "$.fingerprint");

        send("/api/v1/matrix?fingerprint=" + fingerprint, new SampleMatrix()).andExpect(status().isOk());

        api.perform(get("/api/v1/controls")
                        .with(who)
                        .param("process", "P2P")
                        .param("limit", "2")
                        .param("offset", "4"))
                .andExpect(jsonPath("$.total").value(6))
                .andExpect(
                        jsonPath("$.controls[*].controlId").value(org.hamcrest.Matchers.contains("P2P-05", "P2P-06")));
        api.perform(get("/api/v1/controls/P2P-05").with(who))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].columns.sample_size").value("15"));
    }

    @Test
    void a_form_upload_works_alike() throws Exception {
        var file = new MockMultipartFile(
                "file", "rcm.csv", "text/csv", new SampleMatrix().csv().getBytes(StandardCharsets.UTF_8));

        api.perform(multipart("/api/v1/matrix/preview").file(file).with(who).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fileName").value("rcm.csv"))
                .andExpect(jsonPath("$.added").value(46));
    }

    @Test
    void a_faulty_file_is_previewed_with_its_faults_and_refused_with_them() throws Exception {
        var faulty = new SampleMatrix().with("P2P-05", "frequency", "YEARLY");

        send("/api/v1/matrix/preview", faulty)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.faultCount").value(1));
        send("/api/v1/matrix?fingerprint=none", faulty)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.faults[0].row").value(21))
                .andExpect(jsonPath("$.faults[0].column").value("frequency"))
                .andExpect(jsonPath("$.faults[0].value").value("YEARLY"))
                .andExpect(jsonPath("$.faults[0].expected").value(containsString("ANNUAL")));
    }

    @Test
    void every_fault_of_a_file_is_there_as_csv_beyond_the_thousand_that_a_preview_tells() throws Exception {
        var header = new SampleMatrix().csv().lines().findFirst().orElseThrow();
        var rows = header + "\n" + (",".repeat(39) + "x\n").repeat(1_100);
        var bytes = rows.getBytes(StandardCharsets.UTF_8);
        var preview = api.perform(body("/api/v1/matrix/preview", bytes))
                .andExpect(jsonPath("$.faults", hasSize(1_000)))
                .andReturn();
        int count = JsonPath.read(preview.getResponse().getContentAsString(), "$.faultCount");

        var lines = api.perform(body("/api/v1/matrix/faults", bytes).accept(MediaType.ALL))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("matrix-faults.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(count).isGreaterThan(1_000);
        assertThat(lines).hasSize(count + 1).first().isEqualTo("\uFEFFrow,column,value,expected");

        var sound = new MockMultipartFile(
                "file", "rcm.csv", "text/csv", new SampleMatrix().csv().getBytes(StandardCharsets.UTF_8));
        api.perform(multipart("/api/v1/matrix/faults").file(sound).with(who).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string("\uFEFFrow,column,value,expected\r\n"));
    }

    @Test
    void what_was_not_previewed_is_refused() throws Exception {
        send("/api/v1/matrix?fingerprint=none", new SampleMatrix())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("WF-09")));
    }

    @Test
    void more_than_ten_megabytes_are_refused() throws Exception {
        api.perform(body("/api/v1/matrix/preview", new byte[11 * 1024 * 1024]))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.detail").value(containsString("more than 10 MB")));
    }

    @Test
    void the_auditor_reads_and_downloads_but_does_not_import() throws Exception {
        who = user("ext.auditor1").roles(Roles.EXTERNAL_AUDITOR);
        api.perform(get("/api/v1/controls").with(who)).andExpect(status().isOk());
        api.perform(get("/api/v1/matrix").with(who))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("matrix.csv")));
        send("/api/v1/matrix/preview", new SampleMatrix()).andExpect(status().isForbidden());
        send("/api/v1/matrix/faults", new SampleMatrix()).andExpect(status().isForbidden());
        send("/api/v1/matrix?fingerprint=none", new SampleMatrix()).andExpect(status().isForbidden());
    }

    @Test
    void an_administrator_has_no_business_here() throws Exception {
        who = user("w.hale").roles(Roles.ADMIN);
        api.perform(get("/api/v1/controls").with(who)).andExpect(status().isForbidden());
        api.perform(get("/api/v1/matrix").with(who)).andExpect(status().isForbidden());
    }

    @Test
    void an_unknown_control_is_not_found() throws Exception {
        api.perform(get("/api/v1/controls/P2P-99").with(who)).andExpect(status().isNotFound());
        api.perform(get("/api/v1/controls/nonsense").with(who)).andExpect(status().isNotFound());
    }

    private ResultActions send(String address, SampleMatrix sample) throws Exception {
        return api.perform(body(address, sample.csv().getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpServletRequestBuilder body(String address, byte[] bytes) {
        return post(address).with(who).with(csrf()).contentType("text/csv").content(bytes);
    }

    @TestConfiguration
    @EnableMethodSecurity
    static class MethodSecurity {}
}
