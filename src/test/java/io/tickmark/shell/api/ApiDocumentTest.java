package io.tickmark.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.tickmark.DemoTest;
import io.tickmark.sox.TestState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document tells a program all it needs to know. */
@DemoTest
class ApiDocumentTest {

    private static final List<String> CHANGING = List.of("post", "put", "delete", "patch");

    private final SoftAssertions soft = new SoftAssertions();
    private JsonNode document;

    @BeforeEach
    void read(@Autowired WebApplicationContext context) throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var answer = web.perform(get("/v3/api-docs")).andReturn().getResponse();
        document = JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    @Test
    void every_door_is_in_it(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        for (var endpoint : Endpoint.all(mapping)) {
            soft.assertThat(document.path("paths")
                            .path(endpoint.path())
                            .has(endpoint.method().toLowerCase()))
                    .as(endpoint.toString())
                    .isTrue();
        }
        soft.assertAll();
    }

    @Test
    void every_operation_tells_how_it_says_no() {
        for (var operation : operations()) {
            var statuses = new ArrayList<>(List.of("400", "401", "403", "429", "500"));
            if (operation.path().contains("{")) {
                statuses.add("404");
            }
            if (CHANGING.contains(operation.method())) {
                statuses.addAll(List.of("409", "422"));
            }
            for (var status : statuses) {
                soft.assertThat(operation
                                .node()
                                .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asString(""))
                        .as(operation + " " + status)
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
        soft.assertThat(required("Problem")).contains("detail", "status");
        soft.assertAll();
    }

    @Test
    void every_answer_and_every_body_has_a_media_type() {
        for (var operation : operations()) {
            operation
                    .node()
                    .path("responses")
                    .forEach(response -> response.path("content")
                            .propertyNames()
                            .forEach(type -> soft.assertThat(type)
                                    .as(operation.toString())
                                    .isNotEqualTo("*/*")));
            operation
                    .node()
                    .at("/requestBody/content")
                    .propertyNames()
                    .forEach(type ->
                            soft.assertThat(type).as(operation.toString()).isNotEqualTo("*/*"));
        }
        soft.assertAll();
    }

    @Test
    void what_a_body_has_to_hold_is_told() {
        assertThat(required("WantedToken")).containsExactlyInAnyOrder("name", "days");
        assertThat(required("LastDay")).containsExactly("reason");
    }

    @Test
    void a_matrix_may_come_as_it_is() {
        var preview = document.at("/paths/~1api~1v1~1matrix~1preview/post/requestBody/content");
        assertThat(preview.propertyNames()).contains("multipart/form-data", "text/csv");
    }

    @Test
    void the_states_of_the_tests_that_an_import_touches_are_told() {
        var states = new ArrayList<String>();
        document.at("/components/schemas/TestRef/properties/state/enum").forEach(state -> states.add(state.asString()));

        assertThat(states)
                .containsExactlyElementsOf(
                        Stream.of(TestState.values()).map(TestState::name).toList());
    }

    @Test
    void ids_of_work_items_are_text_for_they_are_longer_than_a_number_of_JavaScript() {
        var id = document.at("/paths/~1api~1v1~1work-items~1{id}/get/parameters/0");
        assertThat(id.at("/schema/type").asString("")).isEqualTo("string");
    }

    @Test
    void in_the_demo_a_password_will_do_too() {
        assertThat(document.at("/components/securitySchemes").propertyNames())
                .containsExactlyInAnyOrder("token", "password");
    }

    private List<String> required(String schema) {
        var names = new ArrayList<String>();
        document.at("/components/schemas/" + schema + "/required").forEach(name -> names.add(name.asString()));
        return names;
    }

    private List<Described> operations() {
        var found = new ArrayList<Described>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> found.add(new Described(path.getKey(), one.getKey(), one.getValue()))));
        assertThat(found).hasSizeGreaterThan(40);
        return found;
    }

    private record Described(String path, String method, JsonNode node) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
