package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What can be seen from outside when all are at rest. */
final class DemoRest {

    private static final int PAGE = 1_000;

    private DemoRest() {}

    /** The events of the trail by what they tell. */
    static Map<Deed, Set<String>> trail(DemoApi api) {
        var events = new HashMap<Deed, Set<String>>();
        var upTo =
                api.get(DemoStaff.LEAD, "/api/v1/trail?limit=1").path("upToSeq").asLong();
        for (var offset = 0; offset < upTo; offset += PAGE) {
            api.get(DemoStaff.LEAD, "/api/v1/trail?limit=" + PAGE + "&upToSeq=" + upTo + "&offset=" + offset)
                    .path("entries")
                    .valueStream()
                    .forEach(entry -> events.computeIfAbsent(deed(entry), deed -> new HashSet<>())
                            .add(entry.path("eventId").asString()));
        }
        return events;
    }

    private static Deed deed(JsonNode entry) {
        return new Deed(
                entry.path("objectType").asString(),
                entry.path("objectId").asString(),
                entry.path("action").asString());
    }

    /** What kinds of work these deeds finished. */
    static Set<String> elementsOf(DemoApi api, Set<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.action().equals("COMPLETED"))
                .map(deed -> api.get(DemoStaff.LEAD, "/api/v1/work-items/" + deed.objectId()))
                .map(item -> item.path("element").asString())
                .collect(Collectors.toSet());
    }

    /** Each test has the one open work item that its state calls for, and no decision is on its way. */
    static void assertNothingHangs(DemoApi api) {
        var open = openItems(api);
        assertThat(open.values())
                .allSatisfy(item -> assertThat(item.path("pending").asString()).isEqualTo("NONE"));
        var elements = open.values().stream()
                .collect(Collectors.groupingBy(
                        item -> item.path("subjectId").asString(),
                        Collectors.mapping(item -> item.path("element").asString(), Collectors.toList())));
        assertThat(tests(api))
                .isNotEmpty()
                .allSatisfy(
                        test -> assertThat(elements.getOrDefault(test.path("id").asString(), List.of()))
                                .as("%s is %s", test.path("ref"), test.path("state"))
                                .isEqualTo(expected(test.path("state").asString())));
    }

    static void assertChainIsIntact(DemoApi api) {
        assertThat(api.get(DemoStaff.LEAD, "/api/v1/trail/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    static List<JsonNode> tests(DemoApi api) {
        var cycle = api.get(DemoStaff.LEAD, "/api/v1/cycles").path(0).path("id").asString();
        return api.get(DemoStaff.LEAD, "/api/v1/cycles/" + cycle + "/rounds")
                .valueStream()
                .flatMap(round -> api.get(
                                DemoStaff.LEAD,
                                "/api/v1/rounds/" + round.path("id").asString() + "/tests?limit=500")
                        .path("tests")
                        .valueStream())
                .toList();
    }

    private static Map<String, JsonNode> openItems(DemoApi api) {
        var people = Stream.concat(
                        DemoStaff.atWork().stream(),
                        tests(api).stream().map(test -> test.path("owner").asString("")))
                .filter(name -> !name.isEmpty())
                .distinct();
        return people.flatMap(name -> Stream.of("mine", "team")
                        .flatMap(list -> api.get(name, "/api/v1/work-items/" + list + "?limit=500")
                                .path("workItems")
                                .valueStream()))
                .collect(Collectors.toMap(item -> item.path("id").asString(), item -> item, (one, same) -> one));
    }

    private static List<String> expected(String state) {
        return switch (state) {
            case "EVIDENCE_REQUESTED" -> List.of("userTask_ProvideEvidence");
            case "EVIDENCE_RECEIVED", "IN_TESTING", "RETURNED" -> List.of("userTask_TestControl");
            case "SUBMITTED", "IN_REVIEW" -> List.of("userTask_ReviewTest");
            case "CONCLUDED" -> List.of();
            default -> throw new AssertionError("Nobody brings a test into state " + state + " here");
        };
    }
}
