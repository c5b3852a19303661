package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import java.io.IOException;
import java.util.Map;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.jspecify.annotations.Nullable;

/** JSON as the REST API speaks it, and the way from JSON to the engine's MessagePack. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new Complete());

    private Json() {}

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }

    static JsonNode tree(byte[] body) {
        try {
            JsonNode tree = body.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(body);
            if (!tree.isObject()) {
                throw Problem.badRequest("The request body is not a JSON object.");
            }
            return tree;
        } catch (IOException e) {
            throw Problem.badRequest("The request body is not JSON: " + e.getMessage());
        }
    }

    static <T> T read(byte[] body, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree(body), type);
        } catch (JsonProcessingException e) {
            throw Problem.badRequest(
                    "The request body is not a " + type.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }

    /** A field the request cannot do without. */
    static JsonNode needed(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isValueNode() || value.asText().isBlank() || value.isNull()) {
            throw Problem.badRequest("No " + name + " provided.");
        }
        return value;
    }

    static long key(@Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw Problem.badRequest("'" + text + "' is not a key.");
        }
    }

    /** Variables in the engine's own encoding; none is an empty document. */
    static DirectBuffer variables(@Nullable Map<String, Object> variables) {
        try {
            String json = MAPPER.writeValueAsString(variables == null ? Map.of() : variables);
            return new UnsafeBuffer(MsgPackConverter.convertToMsgPack(json));
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("The variables are not JSON: " + e.getOriginalMessage());
        }
    }

    @SuppressWarnings("unchecked")
    static DirectBuffer variables(JsonNode variables) {
        return variables(variables.isObject() ? MAPPER.convertValue(variables, Map.class) : null);
    }

    /** The client's classes leave out what is null; Camunda's answers name each of their properties. */
    private static final class Complete extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
            return JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);
        }
    }
}
