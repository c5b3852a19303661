package io.tickmark.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a tester submits when every attribute of every item passes. */
final class FilledSheet {

    private FilledSheet() {}

    static Map<String, ?> of(JsonNode test, List<String> evidence) {
        var sheet = test.path("sheet");
        var cells = new LinkedHashMap<String, Object>();
        sheet.path("attributes")
                .valueStream()
                .forEach(asked -> cells.put(
                        asked.path("code").asString(), Map.of("result", "PASS", "ticks", List.of("INSPECTED"))));
        var items = sheet.path("items")
                .valueStream()
                .map(item -> Map.of(
                        "number",
                        item.path("number").asInt(),
                        "description",
                        "document " + item.path("number").asInt(),
                        "cells",
                        cells,
                        "evidence",
                        evidence))
                .toList();
        return Map.of(
                "version",
                test.path("version").asLong(),
                "proposed",
                "EFFECTIVE",
                "relies",
                true,
                "sheet",
                Map.of("attributes", sheet.path("attributes"), "items", items, "notes", ""));
    }
}
