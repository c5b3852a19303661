package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.msgpack.UnpackedObject;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RejectionType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import org.agrona.DirectBuffer;

/** What the engine answered to one command. */
public record Reply(
        RecordType type,
        ValueType valueType,
        Intent intent,
        long key,
        DirectBuffer value,
        RejectionType rejection,
        String reason) {

    boolean isRejection() {
        return type == RecordType.COMMAND_REJECTION;
    }

    /** The value of the answer, read into the record given. */
    public <R extends UnpackedObject> R as(R record) {
        record.wrap(value);
        return record;
    }
}
