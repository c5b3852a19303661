package io.tickmark.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Work items as the engine would report them. */
public final class WorkExamples {

    public static final long PROCESS_INSTANCE = 7;

    private static final AtomicLong KEYS = new AtomicLong(2_251_799_813_700_000L);

    static final Instant DUE = Instant.parse("2027-10-15T22:00:00Z");

    private WorkExamples() {}

    /** A control test with a given key, as the engine's message of the given number reports it. */
    static WorkItemSnapshot task(WorkItemId id, long eventKey, @Nullable String assignee, List<String> groups) {
        return new WorkItemSnapshot(
                id,
                eventKey,
                7,
                8,
                "sox-control-test",
                1,
                "userTask_TestControl",
                "Test P2P-05 at Monterrey",
                "work/sox/test-control",
                "Example",
                "4711",
                assignee,
                groups,
                50,
                DUE);
    }

    /** A control test that is due in a while, of one person or offered to groups. */
    public static WorkItemSnapshot aTest(String title, @Nullable String assignee, String... groups) {
        return anItem("work/sox/test-control", title, assignee, Instant.now().plus(Duration.ofDays(30)), groups);
    }

    /** A simple form of one person. */
    public static WorkItemSnapshot aForm(String formId, String title, String assignee) {
        return anItem("work/form/" + formId, title, assignee, Instant.now().plus(Duration.ofDays(2)));
    }

    public static WorkItemSnapshot anItem(
            String route, String title, @Nullable String assignee, @Nullable Instant dueAt, String... groups) {
        var key = KEYS.incrementAndGet();
        return new WorkItemSnapshot(
                new WorkItemId(key),
                1,
                PROCESS_INSTANCE,
                8,
                "an-example",
                1,
                "userTask_DoIt",
                title,
                route,
                "Example",
                "4711",
                assignee,
                List.of(groups),
                50,
                dueAt);
    }
}
