package io.tickmark.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.work.Inbox;
import io.tickmark.work.Notice;
import io.tickmark.work.NoticeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the person was told that is no work item. */
@Tag(name = "Notices")
@RestController
@RequestMapping("/api/v1/notices")
@PreAuthorize("isAuthenticated()")
class NoticesResource {

    private static final int LARGEST_PAGE = 500;

    /** A part of what the person was told, newest first. */
    record NoticePage(int total, int unread, int offset, List<NoticeResource> notices) {}

    /**
     * What the person was told once.
     *
     * @param words in the language the person read at the time
     * @param subjectType what the words are about
     */
    record NoticeResource(
            String id,
            String words,
            String subjectType,
            String subjectId,
            Instant toldAt,
            @Nullable Instant readAt) {

        static NoticeResource of(Notice notice) {
            return new NoticeResource(
                    notice.id().toString(),
                    notice.words(),
                    notice.about().type(),
                    notice.about().id(),
                    notice.toldAt(),
                    notice.readAt());
        }
    }

    private final Inbox inbox;

    NoticesResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @Operation(summary = "What the person was told, newest first")
    @GetMapping
    NoticePage mine(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "100") int limit) {
        var from = Malformed.within("offset", offset, 0, Integer.MAX_VALUE);
        var most = Malformed.within("limit", limit, 1, LARGEST_PAGE);
        var found = inbox.mine(from, most).stream().map(NoticeResource::of).toList();
        return new NoticePage(inbox.count(), inbox.unread(), from, found);
    }

    @Operation(summary = "Mark a notice as read")
    @PostMapping("/{id}/read")
    NoticeResource read(@PathVariable long id) {
        return NoticeResource.of(inbox.read(new NoticeId(id)));
    }
}
