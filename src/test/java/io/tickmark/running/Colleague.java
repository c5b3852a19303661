package io.tickmark.running;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * One person at work over the API: takes what is offered, does what is on the list, and tells each thing the server
 * acknowledged. What the server refuses is left alone from then on.
 */
final class Colleague {

    private final String name;
    private final DemoApi api;
    private final Consumer<Deed> acknowledged;
    private final Random chance;
    private final Set<String> refused = new HashSet<>();

    Colleague(String name, DemoApi api, Consumer<Deed> acknowledged, long seed) {
        this.name = name;
        this.api = api;
        this.acknowledged = acknowledged;
        this.chance = new Random(seed + name.hashCode());
    }

    /** Works until the application dies. */
    void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                items("mine").forEach(this::decide);
                items("team").stream().limit(1).forEach(this::claim);
            }
        } catch (UncheckedIOException died) {
            // what was not answered may have happened or not
        }
    }

    private List<JsonNode> items(String list) {
        return api.get(name, "/api/v1/work-items/" + list + "?limit=200")
                .path("workItems")
                .valueStream()
                .filter(item -> "NONE".equals(item.path("pending").asString()))
                .filter(item -> !refused.contains(id(item)))
                .limit(3)
                .toList();
    }

    private void claim(JsonNode item) {
        attempt(item, () -> {
            api.post(name, "/api/v1/work-items/" + id(item) + "/claim", Map.of());
            acknowledged.accept(Deed.claimed(id(item)));
        });
    }

    private void decide(JsonNode item) {
        attempt(item, () -> {
            switch (item.path("element").asString()) {
                case "userTask_ProvideEvidence" -> provide(item);
                case "userTask_TestControl" -> test(item);
                case "userTask_ReviewTest" -> review(item);
                default -> refused.add(id(item));
            }
        });
    }

    private void provide(JsonNode item) {
        acknowledged.accept(Deed.stored(api.upload(name, subject(item))));
        complete(item, "provide-evidence", with(testOf(item), "answer", "Attached."));
    }

    private void test(JsonNode item) {
        var test = testOf(item);
        if (chance.nextBoolean()) {
            complete(item, "ask-owner", with(test, "question", "Which period does the list cover?"));
            return;
        }
        for (var note : notes(test, "OPEN")) {
            test = api.post(name, path(item, "notes/" + note + "/answer"), with(test, "answer", "See item 1."));
        }
        complete(item, "submit-test", FilledSheet.of(test, evidenceOf(item)));
    }

    private void review(JsonNode item) {
        var test = testOf(item);
        for (var note : notes(test, "ANSWERED")) {
            var close = "/api/v1/tests/" + subject(item) + "/notes/" + note + "/close?version=" + version(test);
            test = api.post(name, close, Map.of());
        }
        if (chance.nextBoolean()) {
            test = api.post(name, path(item, "notes"), with(test, "text", "Name the document."));
            complete(item, "return-test", Map.of("version", version(test)));
        } else {
            complete(item, "conclude-test", with(test, "conclusion", "EFFECTIVE"));
        }
    }

    private void complete(JsonNode item, String decision, Map<String, ?> body) {
        api.post(name, path(item, decision), body);
        acknowledged.accept(Deed.completed(id(item)));
    }

    private void attempt(JsonNode item, Runnable decision) {
        try {
            decision.run();
        } catch (DemoApi.Refused no) {
            refused.add(id(item));
        }
    }

    private JsonNode testOf(JsonNode item) {
        return api.get(name, "/api/v1/tests/" + subject(item));
    }

    private List<String> evidenceOf(JsonNode item) {
        return api.get(name, "/api/v1/evidence?subjectType=ControlTest&subjectId=" + subject(item))
                .valueStream()
                .map(evidence -> evidence.path("id").asString())
                .toList();
    }

    private static List<String> notes(JsonNode test, String state) {
        return test.path("notes")
                .valueStream()
                .filter(note -> state.equals(note.path("state").asString()))
                .map(note -> note.path("id").asString())
                .toList();
    }

    private static Map<String, Object> with(JsonNode test, String name, String value) {
        return Map.of("version", version(test), name, value);
    }

    private static long version(JsonNode test) {
        return test.path("version").asLong();
    }

    private static String path(JsonNode item, String decision) {
        return "/api/v1/work-items/" + id(item) + "/" + decision;
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }

    private static String subject(JsonNode item) {
        return item.path("subjectId").asString();
    }
}
