package io.tickmark.shell.api;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MimeType;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in a sentence what in a request can't be read, where, and what was expected there. */
final class UnreadableRequest {

    static final String PARTS =
            "This isn't multipart/form-data with a boundary. Send the file as one of its parts, named “file”.";
    static final String ADDRESS =
            "A parameter in the address can't be read. Write each character that means something else there as %XX.";
    private static final String UNREADABLE =
            "The request can't be read. Compare it with the description at /v3/api-docs.";

    private UnreadableRequest() {}

    static String sentence(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException body -> UnreadableBody.sentence(body.getCause());
            case MethodArgumentTypeMismatchException value ->
                value(value.getName(), value.getValue(), value.getRequiredType());
            case TypeMismatchException value ->
                value(String.valueOf(value.getPropertyName()), value.getValue(), value.getRequiredType());
            case MissingServletRequestParameterException missing ->
                "The parameter “" + missing.getParameterName() + "” is missing. Send it with the request.";
            case MissingServletRequestPartException missing ->
                "The part “" + missing.getRequestPartName() + "” is missing. Send it as multipart/form-data.";
            case MethodArgumentNotValidException parameters -> parameters(parameters);
            case HttpRequestMethodNotSupportedException method ->
                method.getMethod() + " isn't possible at this address. Possible: "
                        + String.join(", ", Objects.requireNonNullElse(method.getSupportedMethods(), new String[0]))
                        + ".";
            case HttpMediaTypeNotSupportedException type -> contentType(type);
            case HttpMediaTypeNotAcceptableException type ->
                "The answer can't be given as this. Accept " + types(type.getSupportedMediaTypes()) + ".";
            case MaxUploadSizeExceededException size -> "The file is larger than what is taken here. Split it.";
            default -> UNREADABLE;
        };
    }

    private static String value(String name, @Nullable Object value, @Nullable Class<?> type) {
        return "The value “" + value + "” of “" + name + "” can't be read. Expected is " + ExpectedValue.of(type) + ".";
    }

    private static String parameters(MethodArgumentNotValidException invalid) {
        var fields = invalid.getParameter().getParameterType().getRecordComponents();
        return invalid.getFieldErrors().stream()
                .map(error -> value(error.getField(), error.getRejectedValue(), type(error, fields)))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Class<?> type(FieldError error, java.lang.reflect.RecordComponent @Nullable [] fields) {
        if (fields != null) {
            for (var field : fields) {
                if (field.getName().equals(error.getField())) {
                    return field.getType();
                }
            }
        }
        return null;
    }

    private static String contentType(HttpMediaTypeNotSupportedException type) {
        var sent = type.getContentType() == null
                ? "A body without Content-Type"
                : "A body of type " + type.getContentType();
        return sent + " isn't taken here. Send " + types(type.getSupportedMediaTypes()) + ".";
    }

    private static String types(java.util.List<? extends MimeType> types) {
        return types.stream().map(MimeType::toString).distinct().collect(Collectors.joining(" or "));
    }
}
