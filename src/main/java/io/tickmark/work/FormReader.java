package io.tickmark.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads Camunda's form JSON, the part of it that Tickmark draws and enforces, and refuses all else. */
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
        root.path("components").forEach(component -> fields.add(new FormComponent(file, component).field()));
        var form = new FormDefinition(id, fields);
        checkKeys(form.questions());
        return form;
    }

    private void checkKeys(List<FormQuestion> questions) {
        var keys = new HashSet<String>();
        for (var question : questions) {
            if (!keys.add(question.asked().key())) {
                throw new FormInvalid(
                        file,
                        "two questions have the key “" + question.asked().key()
                                + "”, and one answer would replace the other. Give each its own.");
            }
        }
    }
}
