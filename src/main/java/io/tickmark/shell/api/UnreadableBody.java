package io.tickmark.shell.api;

import io.tickmark.kernel.Malformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence what in a JSON body can't be read, where, and what was expected there. */
final class UnreadableBody {

    static final String NONE = "The request has no body. Send one as application/json.";

    private UnreadableBody() {}

    static String sentence(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> NONE;
            case StreamReadException twice
            when isTwice(twice) ->
                "A field stands twice at line " + twice.getLocation().getLineNr() + ", column "
                        + twice.getLocation().getColumnNr() + ". Send it once.";
            case InputCoercionException tooLarge ->
                place(tooLarge) + " can't be read. Expected is " + ExpectedValue.of(tooLarge.getTargetType()) + ".";
            case StreamReadException broken ->
                "The body isn't whole JSON: see line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr() + ".";
            case UnrecognizedPropertyException unknown -> place(unknown) + " is unknown here. Leave it out.";
            case InvalidNullException missing -> place(missing) + " is missing. Give it a value.";
            case MismatchedInputException mismatch
            when missing(mismatch) -> place(mismatch) + " is missing. Give it a value.";
            case MismatchedInputException mismatch ->
                place(mismatch) + " can't be read. Expected is " + ExpectedValue.of(mismatch.getTargetType()) + ".";
            case JacksonException failed
            when failed.getCause() instanceof Malformed malformed -> String.valueOf(malformed.getMessage());
            case JacksonException failed -> place(failed) + " can't be read. Compare it with /v3/api-docs.";
            default -> "The body can't be read. Compare it with the description at /v3/api-docs.";
        };
    }

    private static boolean missing(MismatchedInputException mismatch) {
        return String.valueOf(mismatch.getOriginalMessage()).startsWith("Missing required creator property");
    }

    private static String place(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "The body" : "The field “" + path + "”";
    }

    private static boolean isTwice(StreamReadException failure) {
        return String.valueOf(failure.getOriginalMessage()).startsWith("Duplicate");
    }
}
