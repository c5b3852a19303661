package io.tickmark.evidence.ui;

import io.tickmark.evidence.Provenance;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.Drafts;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody said of the files they are about to hand in for a thing: theirs, and there again after a reload. */
class ProvenanceDraft {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Drafts drafts;
    private final String about;

    ProvenanceDraft(Drafts drafts, SubjectRef subject) {
        this.drafts = drafts;
        this.about = subject + ".provenance";
    }

    /** Empty where nothing was said, or where it was said of another time's fields. */
    Optional<Provenance> find() {
        return drafts.find(about).flatMap(ProvenanceDraft::read);
    }

    void keep(Provenance said) {
        drafts.keep(about, JSON.writeValueAsString(said));
    }

    private static Optional<Provenance> read(String kept) {
        try {
            return Optional.of(JSON.readValue(kept, Provenance.class));
        } catch (JacksonException older) {
            return Optional.empty();
        }
    }
}
