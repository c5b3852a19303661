package io.tickmark.shell.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what all have in common: how it says no, and that numbers of the engine are too long for a number. */
@Component
class DocumentedErrors implements OperationCustomizer {

    private static final Map<HttpStatus, String> ALWAYS = Map.of(
            HttpStatus.BAD_REQUEST, "What was sent can't be read.",
            HttpStatus.UNAUTHORIZED, "No token, or one that doesn't work.",
            HttpStatus.FORBIDDEN, "Not for this person.",
            HttpStatus.TOO_MANY_REQUESTS, "Too much failed from this address; Retry-After says how long to wait.",
            HttpStatus.INTERNAL_SERVER_ERROR, "It failed; tell the administrator the reference.",
            HttpStatus.SERVICE_UNAVAILABLE, "The database did not answer in time; nothing was changed, try again.");

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        takesFile(operation, door);
        var errors = new LinkedHashMap<>(ALWAYS);
        var parameters = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        if (parameters.stream().anyMatch(one -> "path".equals(one.getIn()))) {
            errors.put(HttpStatus.NOT_FOUND, "There is no such thing, or not for this person.");
        }
        if (!door.hasMethodAnnotation(GetMapping.class)) {
            errors.put(HttpStatus.CONFLICT, "The state of things forbids it, or somebody was faster.");
            errors.put(HttpStatus.UNPROCESSABLE_CONTENT, "What was given can't be taken.");
        }
        if (operation.getRequestBody() != null) {
            errors.put(HttpStatus.CONTENT_TOO_LARGE, "The body is too large.");
            errors.put(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has another type than is taken here.");
        }
        errors.forEach((status, why) ->
                operation.getResponses().addApiResponse(Integer.toString(status.value()), problem(why)));
        parameters.forEach(DocumentedErrors::asText);
        if (ResolvableType.forMethodReturnType(door.getMethod()).hasGenerics()
                && Resource.class.isAssignableFrom(ResolvableType.forMethodReturnType(door.getMethod())
                        .getGeneric(0)
                        .toClass())) {
            asFile(operation);
        }
        return operation;
    }

    private static ApiResponse problem(String why) {
        var schema = new Schema<>().$ref("#/components/schemas/" + ApiDocument.PROBLEM);
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
        return new ApiResponse().description(why).content(content);
    }

    private static void asText(Parameter parameter) {
        if ("path".equals(parameter.getIn()) && isNumber(parameter.getSchema())) {
            parameter.setSchema(new StringSchema().pattern("[0-9]+"));
        }
    }

    private static boolean isNumber(@Nullable Schema<?> schema) {
        return schema != null
                && ("integer".equals(schema.getType())
                        || (schema.getTypes() != null && schema.getTypes().contains("integer")));
    }

    /** A file may be the whole body; which kinds of it is for the door to say. */
    private static void takesFile(Operation operation, HandlerMethod door) {
        var mapping = door.getMethodAnnotation(RequestMapping.class);
        if (mapping == null
                || Arrays.stream(door.getMethodParameters())
                        .noneMatch(one -> one.getParameterType() == InputStream.class)) {
            return;
        }
        var body = Objects.requireNonNullElseGet(operation.getRequestBody(), RequestBody::new);
        var content = Objects.requireNonNullElseGet(body.getContent(), Content::new);
        for (var type : mapping.consumes()) {
            content.addMediaType(type, new MediaType().schema(new StringSchema().format("binary")));
        }
        operation.setRequestBody(body.content(content));
    }

    private static void asFile(Operation operation) {
        var file = new MediaType().schema(new StringSchema().format("binary"));
        var answer = operation.getResponses().get("200");
        if (answer != null) {
            answer.setContent(new Content().addMediaType("application/octet-stream", file));
        }
    }
}
