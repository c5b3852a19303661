package io.tickmark.trail.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.Actor;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.CodeName;
import io.tickmark.ui.Moments;
import io.tickmark.ui.SubjectKind;
import io.tickmark.ui.SubjectLink;
import io.tickmark.ui.Subjects;
import io.tickmark.ui.Translated;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The trail's codes in the reader's words: those of the module whose thing it is, else the trail's own, else the code made
 * readable. The codes themselves stay in the entry and in the export.
 */
@SpringComponent
class TrailWords {

    /** Fields that name another thing. */
    private static final Set<String> REFERENCES = Set.of("subject");

    private final Subjects subjects;

    TrailWords(Subjects subjects) {
        this.subjects = subjects;
    }

    /** "Concluded" for {@code CONCLUDED}. */
    static String action(String code) {
        return Translated.of("trail.action." + code).orElseGet(() -> CodeName.of(code));
    }

    static String actor(Actor actor) {
        return actor.name().equals(actor.id()) ? actor.id() : actor.name() + " (" + actor.id() + ")";
    }

    /** "SOX reviewer, Tester" for {@code SOX_REVIEWER,TESTER}. */
    static String roles(Actor actor) {
        return Arrays.stream(actor.role().split(","))
                .map(code -> Translated.of("people.role." + code).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** "Control test P2P-05 at Monterrey"; with its id where nobody calls it anything else. */
    String subject(SubjectRef subject) {
        return named(subject, link(subject).map(SubjectLink::name).orElse(subject.id()));
    }

    /** The kind before the name, unless there is but one of the kind. */
    static String named(SubjectRef subject, String name) {
        var kind = SubjectKind.of(subject.type());
        return name.equals(kind) || name.equalsIgnoreCase(subject.type()) ? kind : kind + " " + name;
    }

    Optional<SubjectLink> link(SubjectRef subject) {
        return subjects.find(subject);
    }

    /** "Due" for {@code dueOn}. */
    String field(SubjectRef subject, Change change) {
        var field = change.field();
        return subjects.field(subject, field)
                .or(() -> Translated.of("trail.field." + field))
                .orElseGet(() -> CodeName.ofCamel(field));
    }

    /** "State: Submitted → Returned". */
    String change(SubjectRef subject, Change change) {
        var before = change.before() == null ? "" : value(subject, change.field(), change.before()) + " → ";
        var after = change.after() == null ? "∅" : value(subject, change.field(), change.after());
        return field(subject, change) + ": " + before + after;
    }

    /** "Fri 15 Oct 2027" for {@code 2027-10-15}, "S. Novak" for {@code s.novak}. */
    String value(SubjectRef subject, String field, String value) {
        return subjects.value(subject, field, value)
                .or(() -> Translated.of("trail.value." + field + "." + value))
                .or(() -> plain(value))
                .orElseGet(() -> readable(field, value));
    }

    private String readable(String field, String value) {
        return switch (field) {
            case "decision" -> action(value);
            case "attempted" -> value.matches("[A-Z_]+") ? CodeName.of(value) : value;
            default -> REFERENCES.contains(field) ? reference(value) : value;
        };
    }

    private String reference(String value) {
        var parts = value.split(" ", 2);
        return parts.length < 2 ? value : subject(new SubjectRef(parts[0], parts[1]));
    }

    private static Optional<String> plain(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Translated.of("trail.value." + value);
        }
        try {
            return value.matches("\\d{4}-\\d\\d-\\d\\d(/\\d{4}-\\d\\d-\\d\\d)?")
                    ? Optional.of(Arrays.stream(value.split("/"))
                            .map(day -> Moments.date(LocalDate.parse(day)))
                            .collect(Collectors.joining(" – ")))
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
