package io.tickmark.work;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a component of a form asks of its answer: its {@code validate}. */
record ComponentRules(FormComponent component, JsonNode json) {

    private static final Set<String> KNOWN =
            Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "validationType");

    boolean required() {
        return json.path("required").asBoolean(false);
    }

    @Nullable
    Integer length(String rule) {
        var length = json.path(rule);
        return length.isMissingNode() ? null : Integer.valueOf(length.asInt());
    }

    @Nullable
    Double number(String rule) {
        var number = json.path(rule);
        return number.isMissingNode() ? null : Double.valueOf(number.asDouble());
    }

    @Nullable
    Pattern pattern() {
        var pattern = json.path("pattern").asString("");
        try {
            return pattern.isEmpty() ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw component.invalid("has a pattern that can't be read: " + e.getDescription() + ".");
        }
    }

    void refuseUnknown() {
        component.refuseBeyond(KNOWN, json);
        if (!Set.of("", "custom").contains(json.path("validationType").asString(""))) {
            throw component.invalid("has a validationType, which Tickmark doesn't check. Use a pattern instead.");
        }
    }
}
