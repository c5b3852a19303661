package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of one test; at most one is open at a time. */
@Embeddable
class OwnerQuestions {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "test_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<OwnerQuestion> questions = new ArrayList<>();

    void ask(String text, PersonId by, Instant at) {
        questions.add(new OwnerQuestion(questions.size() + 1, text, by, at));
    }

    Optional<OwnerQuestion> open() {
        return questions.stream().filter(OwnerQuestion::isOpen).findFirst();
    }

    List<PersonId> askers() {
        return questions.stream().map(OwnerQuestion::askedBy).toList();
    }

    List<PersonId> answerers() {
        return questions.stream()
                .map(OwnerQuestion::answeredBy)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    List<OwnerQuestionDetails> details() {
        return questions.stream().map(OwnerQuestion::details).toList();
    }
}
