package io.tickmark.work;

import io.tickmark.kernel.Sentence;
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
            case "text" -> new FormField.StaticText(said(text("id"), text("text")));
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
        var key = text("key");
        if (key.isEmpty()) {
            throw new FormInvalid(file, "a " + text("type") + " has no key.");
        }
        var description = said(key + ".description", text("description"));
        return new Asked(key, said(key, label), description, rules().required());
    }

    /** In the form's own English; other languages have it under the form and the name. */
    private Sentence said(String name, String english) {
        var key = "form." + file.replace(".form", "") + "." + name;
        return Sentence.of(key, english);
    }

    private Asked day() {
        if (!text("subtype").equals("date")) {
            throw unknown("datetime");
        }
        return asked(json.path("dateLabel").asString(text("label")));
    }

    private Map<String, Sentence> options() {
        var options = new LinkedHashMap<String, Sentence>();
        json.path("values").forEach(option -> {
            var value = option.path("value").asString();
            options.put(
                    value, said(text("key") + "." + value, option.path("label").asString("")));
        });
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
