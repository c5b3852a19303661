package io.tickmark.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

    FormField field() {
        var type = text("type");
        var rules = rules();
        var field = switch (type) {
            case "text" -> new FormField.StaticText(text("text"));
            case "textfield", "textarea" ->
                new TextQuestion(
                        asked(),
                        type.equals("textarea"),
                        rules.length("minLength"),
                        rules.length("maxLength"),
                        rules.pattern());
            case "number" -> new NumberQuestion(asked(), rules.number("min"), rules.number("max"));
            case "checkbox" -> new CheckboxQuestion(asked());
            case "select" -> new SelectQuestion(asked(), options());
            case "datetime" -> new DateQuestion(day());
            default -> throw unknown(type);
        };
        refuseBeyond(KNOWN, json);
        rules.refuseUnknown();
        return field;
    }

    /** What the node says and Tickmark doesn't know is refused, unless it is switched off. */
    void refuseBeyond(Set<String> known, JsonNode node) {
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
        return new Asked(text("key"), label, text("description"), rules().required());
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

    private ComponentRules rules() {
        return new ComponentRules(this, json.path("validate"));
    }

    private String text(String name) {
        return json.path(name).asString("");
    }

    FormInvalid invalid(String fault) {
        return new FormInvalid(file, text("type") + " “" + text("key") + "” " + fault);
    }

    private FormInvalid unknown(String type) {
        return new FormInvalid(
                file,
                "component “" + type + "” is unknown. Use text, textfield, textarea, number, checkbox, select,"
                        + " or datetime with subtype date.");
    }
}
