package io.tickmark.shell.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The head of the OpenAPI document: what this API is, how one comes in, and what a refusal looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static final String PROBLEM = "Problem";

    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";

    @Bean
    OpenAPI openApi(Environment environment) {
        var api = new OpenAPI()
                .info(new Info()
                        .title("Tickmark")
                        .version("v1")
                        .description("The same decisions under the same rules as on the pages. Refusals and errors are"
                                + " problem+json with a sentence, and with the id of the rule where one refused."))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(TOKEN, scheme("bearer", "A personal access token.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            api.getComponents().addSecuritySchemes(PASSWORD, scheme("basic", "Name and password, in the demo only."));
            api.addSecurityItem(new SecurityRequirement().addList(PASSWORD));
        }
        return api;
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What is wrong, as RFC 9457 has it.")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("The sentence."))
                .addProperty("instance", new StringSchema())
                .addProperty("rule", new StringSchema().description("The id of the rule that refused, if one did."))
                .addProperty("reference", new StringSchema().description("To tell the administrator after a failure."))
                .addRequiredItem("status")
                .addRequiredItem("detail");
    }
}
