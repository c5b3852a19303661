package io.tickmark.work;

/** A work item; the value is the key of the engine's user task. */
public record WorkItemId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
