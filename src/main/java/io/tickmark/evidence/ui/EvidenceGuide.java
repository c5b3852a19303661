package io.tickmark.evidence.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.SubjectGuide;
import io.tickmark.ui.SubjectLink;
import io.tickmark.ui.Translated;
import java.util.Optional;

/** Evidence is called by its file, for those who may read it. */
@SpringComponent
class EvidenceGuide implements SubjectGuide {

    private static final String TYPE = "Evidence";

    private final ReadingRoom reading;

    EvidenceGuide(ReadingRoom reading) {
        this.reading = reading;
    }

    @Override
    public Optional<SubjectLink> find(SubjectRef subject) {
        return subject.type().equals(TYPE)
                ? id(subject.id()).flatMap(reading::nameOf).map(name -> new SubjectLink(name, null))
                : Optional.empty();
    }

    @Override
    public Optional<String> value(SubjectRef subject, String field, String value) {
        if (!subject.type().equals(TYPE)) {
            return Optional.empty();
        }
        return switch (field) {
            case "source", "state" -> Translated.of("evidence." + field + "." + value);
            case "size" ->
                value.matches("\\d{1,18}") ? Optional.of(FileSize.of(Long.parseLong(value))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<EvidenceId> id(String text) {
        try {
            return Optional.of(EvidenceId.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
