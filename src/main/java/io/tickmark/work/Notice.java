package io.tickmark.work;

import io.tickmark.kernel.SubjectRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told that is no work for them.
 *
 * @param words in the language the person read when it was told
 * @param about where the person can look
 * @param readAt when the person marked it as read, if they did
 */
public record Notice(
        NoticeId id,
        String words,
        SubjectRef about,
        Instant toldAt,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
