package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.time.Instant;
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
    public void checkMayAdd(SubjectRef subject, PersonId person) {
        if (closed) {
            throw new Refused(subject, "ADD_EVIDENCE", null, "The box is closed.");
        }
    }

    @Override
    public Optional<Instant> submittedAt(SubjectRef subject) {
        return Optional.ofNullable(submitted);
    }
}
