package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** A feature whose boxes take evidence until they are closed. */
@TestComponent
public class BoxAccess implements EvidenceAccess {

    boolean closed;
    boolean hidden;

    @Nullable
    Instant submitted;

    void open() {
        closed = false;
        hidden = false;
        submitted = null;
    }

    @Override
    public boolean concerns(SubjectRef subject) {
        return subject.type().equals("Box");
    }

    @Override
    public boolean mayRead(SubjectRef subject, PersonId person) {
        return !hidden;
    }

    @Override
    public boolean mayAdd(SubjectRef subject, PersonId person) {
        return !closed;
    }

    @Override
    public void checkMayAdd(SubjectRef subject, PersonId person) {
        if (closed) {
            throw new Refused(subject, "ADD_EVIDENCE", null, "The box is closed.");
        }
    }

    /** Boxes of the same number belong together: {@code 7} and {@code 7/late}. */
    @Override
    public List<SubjectRef> related(SubjectRef subject) {
        return subject.id().contains("/")
                ? List.of(new SubjectRef(
                        "Box", subject.id().substring(0, subject.id().indexOf('/'))))
                : List.of();
    }

    @Override
    public Optional<Instant> submittedAt(SubjectRef subject) {
        return Optional.ofNullable(submitted);
    }
}
