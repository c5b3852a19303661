package io.tickmark.sox.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.tickmark.sox.TestState;
import java.util.Arrays;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the document in which states the tests may be that an import's preview names: the matrix doesn't know. */
@Component
class DocumentedStates implements OpenApiCustomizer {

    @Override
    @SuppressWarnings("unchecked")
    public void customise(OpenAPI document) {
        Optional.ofNullable(document.getComponents().getSchemas().get("TestRef"))
                .map(test -> (Schema<String>) test.getProperties().get("state"))
                .ifPresent(state -> state.setEnum(
                        Arrays.stream(TestState.values()).map(TestState::name).toList()));
    }
}
