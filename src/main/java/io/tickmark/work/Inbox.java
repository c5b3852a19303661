package io.tickmark.work;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.Roles;
import io.tickmark.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are told that is no work for them: that something of theirs was handed on, taken back, decided. An external
 * auditor has no inbox: what happened is in the trail, and reading marks would be a change (SOD-08).
 */
@Service
@Transactional
public class Inbox {

    private static final int LONGEST = 4_000;
    private static final String MAY_MARK = "isAuthenticated() and !hasRole('" + Roles.EXTERNAL_AUDITOR + "')";

    private final Notices notices;
    private final People people;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(Notices notices, People people, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells the person, in the language they read, within the caller's transaction: with the decision, or not at all.
     * Whoever decides himself needs no telling; the caller sees to that.
     *
     * @param about what the words are about; the notice leads to its page
     */
    public void tell(PersonId person, Sentence sentence, SubjectRef about) {
        var known = people.find(person);
        if (known.filter(one -> one.has(Role.EXTERNAL_AUDITOR)).isPresent()) {
            return;
        }
        var words = sentence.in(known.map(PersonDetails::locale).orElse(Locale.ENGLISH));
        notices.add(person, shortened(words), about, Instant.now(clock));
        events.publishEvent(new InboxChanged(person));
    }

    /** What the person signed in was told, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Notice> mine(int offset, int limit) {
        return notices.of(signedIn.id(), offset, limit);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int count() {
        return notices.count(signedIn.id());
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int unread() {
        return notices.unread(signedIn.id());
    }

    /** Marks one as read; once is as good as twice. */
    @PreAuthorize(MAY_MARK)
    public Notice read(NoticeId id) {
        var me = signedIn.id();
        if (notices.markRead(me, id, Instant.now(clock))) {
            events.publishEvent(new InboxChanged(me));
        }
        return notices.find(me, id).orElseThrow(() -> new NotFound("notice", id));
    }

    @PreAuthorize(MAY_MARK)
    public void readAll() {
        var me = signedIn.id();
        if (notices.markRead(me, Instant.now(clock))) {
            events.publishEvent(new InboxChanged(me));
        }
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }
}
