package io.tickmark.embeddedcamunda.history;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps the read side small: details of long-ended instances go first, the instances themselves much later. */
final class Retention {

    private final Tables tables;
    private final int detailed;
    private final int known;
    private final Deque<Long> withDetails = new ArrayDeque<>();
    private final Deque<Long> withoutDetails = new ArrayDeque<>();

    Retention(Tables tables, int detailed, int known) {
        this.tables = tables;
        this.detailed = detailed;
        this.known = known;
    }

    void ended(long processInstanceKey) {
        withDetails.addLast(processInstanceKey);
        if (withDetails.size() > detailed) {
            long oldest = withDetails.removeFirst();
            tables.details().forEach(table -> table.forgetInstance(Text.key(oldest)));
            withoutDetails.addLast(oldest);
        }
        if (withoutDetails.size() > known) {
            tables.processInstances().forgetInstance(Text.key(withoutDetails.removeFirst()));
        }
    }
}
