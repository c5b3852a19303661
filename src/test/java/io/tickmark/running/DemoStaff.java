package io.tickmark.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has a part in the demo round, with the keys to come in quickly: a password takes its time to check. */
final class DemoStaff {

    static final String LEAD = "d.marchetti";

    private static final List<String> TESTERS = List.of("s.novak", "k.brandt", "p.iyer", "e.fontaine");
    private static final List<String> OWNERS =
            List.of("h.sorensen", "c.alvarez", "t.mbeki", "r.tanaka", "l.garza", "v.dvorak", "b.whitfield", "n.petrov");

    private DemoStaff() {}

    static List<String> atWork() {
        var all = new ArrayList<>(TESTERS);
        all.addAll(OWNERS);
        return all;
    }

    static Map<String, String> tokens(DemoApi api) {
        var all = new ArrayList<>(atWork());
        all.add(LEAD);
        return all.stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> api.post(name, "/api/v1/me/tokens", Map.of("name", "at work", "days", 2))
                                .path("token")
                                .asString()));
    }
}
