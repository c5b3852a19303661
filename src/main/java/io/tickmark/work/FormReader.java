package io.tickmark.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Camunda's form JSON, the part of it that Tickmark draws. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String file;

    FormReader(String file) {
        this.file = file;
    }

    FormDefinition read(String content) {
        var root = JSON.readTree(content);
        var id = root.path("id").asString("");
        if (id.isEmpty() || !file.equals(id + ".form")) {
            throw new FormInvalid(file, "its id is “" + id + "”; it must be the file's name.");
        }
        var fields = new ArrayList<FormField>();
        root.path("components").forEach(component -> fields.add(field(component)));
        return new FormDefinition(id, fields);
    }

    private FormField field(JsonNode json) {
        var name = json.path("type").asString("");
        var type = FormField.Type.of(name);
        if (type == null
                || (type == FormField.Type.DATE
                        && !"date".equals(json.path("subtype").asString("")))) {
            throw new FormInvalid(
                    file,
                    "component “" + name + "” is unknown. Use text, textfield, textarea, number, checkbox, select,"
                            + " or datetime with subtype date.");
        }
        var rule = json.path("validate");
        return new FormField(
                type,
                key(type, json),
                label(type, json),
                json.path("description").asString(""),
                rule.path("required").asBoolean(false),
                rule.has("maxLength") ? rule.get("maxLength").asInt() : null,
                number(rule, "min"),
                number(rule, "max"),
                options(type, json));
    }

    private String key(FormField.Type type, JsonNode json) {
        var key = json.path("key").asString("");
        if (key.isEmpty() && type != FormField.Type.STATIC_TEXT) {
            throw new FormInvalid(file, "a " + json.path("type").asString() + " has no key.");
        }
        return key;
    }

    private static String label(FormField.Type type, JsonNode json) {
        return switch (type) {
            case STATIC_TEXT -> json.path("text").asString("");
            case DATE -> json.path("dateLabel").asString(json.path("label").asString(""));
            default -> json.path("label").asString("");
        };
    }

    private Map<String, String> options(FormField.Type type, JsonNode json) {
        var options = new LinkedHashMap<String, String>();
        json.path("values")
                .forEach(option -> options.put(
                        option.path("value").asString(), option.path("label").asString("")));
        if (type == FormField.Type.SELECT && options.isEmpty()) {
            throw new FormInvalid(file, "select “" + json.path("key").asString("") + "” has no values.");
        }
        return options;
    }

    private static @Nullable Double number(JsonNode rule, String name) {
        return rule.has(name) ? Double.valueOf(rule.get(name).asDouble()) : null;
    }
}
