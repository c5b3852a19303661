package io.tickmark.work;

/** Names a notice; a later one has a higher number. */
public record NoticeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
