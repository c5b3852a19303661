package io.tickmark.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One component of Camunda's form JSON. What Tickmark would not enforce is refused, lest somebody rely on it. */
record FormComponent(String file, JsonNode json) {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "type",
            "key",
            "label",
            "description",
            "text",
            "subtype",
            "dateLabel",
            "values",
            "validate",
            "layout");
    private static final Set<String> RULES =
            Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "validationType");

    FormField field() {
        var type = text("type");
        var field = switch (type) {
            case "text" -> new FormField.StaticText(text("text"));
            case "textfield", "textarea" ->
                new TextQuestion(asked(), type.equals("textarea"), length("minLength"), length("maxLength"), pattern());
            case "number" -> new NumberQuestion(asked(), number("min"), number("max"));
            case "checkbox" -> new CheckboxQuestion(asked());
            case "select" -> new SelectQuestion(asked(), options());
            case "datetime" -> new DateQuestion(day());
            default -> throw unknown(type);
        };
        refuse(json, KNOWN);
        refuse(json.path("validate"), RULES);
        if (!Set.of("", "custom")
                .contains(json.path("validate").path("validationType").asString(""))) {
            throw invalid("has a validationType, which Tickmark doesn't check. Use a pattern instead.");
        }
        return field;
    }

    private void refuse(JsonNode node, Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .filter(name -> !node.get(name).isBoolean() || node.get(name).asBoolean())
                .findFirst()
                .ifPresent(name -> {
                    throw invalid("says “" + name + "”, which Tickmark neither draws nor enforces. Take that out.");
                });
    }

    private Asked asked() {
        return asked(text("label"));
    }

    private Asked asked(String label) {
        if (text("key").isEmpty()) {
            throw new FormInvalid(file, "a " + text("type") + " has no key.");
        }
        return new Asked(
                text("key"),
                label,
                text("description"),
                json.path("validate").path("required").asBoolean(false));
    }

    private Asked day() {
        if (!text("subtype").equals("date")) {
            throw unknown("datetime");
        }
        return asked(json.path("dateLabel").asString(text("label")));
    }

    private Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        json.path("values")
                .forEach(option -> options.put(
                        option.path("value").asString(), option.path("label").asString("")));
        if (options.isEmpty()) {
            throw invalid("has no values.");
        }
        return options;
    }

    private @Nullable Pattern pattern() {
        var pattern = json.path("validate").path("pattern").asString("");
        try {
            return pattern.isEmpty() ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw invalid("has a pattern that can't be read: " + e.getDescription() + ".");
        }
    }

    private @Nullable Integer length(String rule) {
        var length = json.path("validate").path(rule);
        return length.isMissingNode() ? null : Integer.valueOf(length.asInt());
    }

    private @Nullable Double number(String rule) {
        var number = json.path("validate").path(rule);
        return number.isMissingNode() ? null : Double.valueOf(number.asDouble());
    }

    private String text(String name) {
        return json.path(name).asString("");
    }

    private FormInvalid invalid(String fault) {
        return new FormInvalid(file, text("type") + " “" + text("key") + "” " + fault);
    }

    private FormInvalid unknown(String type) {
        return new FormInvalid(
                file,
                "component “" + type + "” is unknown. Use text, textfield, textarea, number, checkbox, select,"
                        + " or datetime with subtype date.");
    }
}
