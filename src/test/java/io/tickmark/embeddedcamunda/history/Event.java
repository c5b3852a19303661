package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.intent.Intent;
import java.time.Instant;

/** One event of the log as the projections see it; the value is only lent. */
record Event(long position, long key, long timestamp, Intent intent, UnifiedRecordValue value) {

    String time() {
        return Instant.ofEpochMilli(timestamp).toString();
    }

    <R extends UnifiedRecordValue> R as(Class<R> type) {
        return type.cast(value);
    }
}
