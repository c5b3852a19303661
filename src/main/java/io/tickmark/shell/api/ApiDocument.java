package io.tickmark.shell.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document: what this API is, and how one comes in. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String TOKEN = "token";
    private static final String PASSWORD = "password";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tickmark")
                        .version("v1")
                        .description("The same decisions under the same rules as on the pages. Refusals and errors are"
                                + " problem+json with a sentence, and with the id of the rule where one refused."))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, scheme("bearer", "A personal access token."))
                        .addSecuritySchemes(PASSWORD, scheme("basic", "Name and password, in the demo only.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD));
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }
}
