package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.kernel.Sentence;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final FormDefinition FORM = new FormDefinition(
            "a-form",
            List.of(
                    new FormField.StaticText(Sentence.english("Read this")),
                    new TextQuestion(asked("name", true), false, 2, 5, null),
                    new TextQuestion(asked("ticket", false), false, null, null, Pattern.compile("^CHG-[0-9]+$")),
                    new NumberQuestion(asked("count", false), 1.0, 5.0),
                    new CheckboxQuestion(asked("sure", true)),
                    new SelectQuestion(asked("kind", false), Map.of("ONE", Sentence.english("One"))),
                    new DateQuestion(asked("day", false))));

    @Test
    void good_answers_come_through_typed() {
        var check = check(Map.of("name", " Ada ", "count", "3", "sure", "true", "kind", "ONE", "day", "2027-10-15"));

        assertThat(check.faults()).isEmpty();
        assertThat(check.answers())
                .containsEntry("name", "Ada")
                .containsEntry("count", 3.0)
                .containsEntry("sure", true)
                .containsEntry("kind", "ONE")
                .containsEntry("day", "2027-10-15");
    }

    @Test
    void all_faults_are_named_at_once() {
        var check = check(Map.of("name", "Adalbert", "count", "9", "sure", false, "kind", "TWO", "day", "15.10.2027"));

        assertThat(check.faults()).extracting(FormFault::key).containsExactly("name", "count", "sure", "kind", "day");
    }

    @Test
    void a_required_answer_is_asked_for_and_an_optional_one_may_be_missing() {
        var check = check(Map.of("sure", true));

        assertThat(check.faults()).extracting(FormFault::key).containsExactly("name");
    }

    @Test
    void an_answer_that_is_too_short_or_does_not_match_is_a_fault() {
        assertThat(check(Map.of("name", "A", "sure", true, "ticket", "chg 7")).faults())
                .extracting(fault -> fault.sentence().english())
                .containsExactly(
                        "Label: at least 2 characters, not 1.",
                        "Label: it must match ^CHG-[0-9]+$, and “chg 7” doesn't.");
        assertThat(check(Map.of("name", "Ada", "sure", true, "ticket", "CHG-7")).faults())
                .isEmpty();
    }

    @Test
    void infinity_is_not_a_number_a_person_means() {
        assertThat(check(Map.of("name", "Ada", "sure", true, "count", "Infinity"))
                        .faults())
                .extracting(FormFault::key)
                .containsExactly("count");
        assertThat(check(Map.of("name", "Ada", "sure", true, "count", "three")).faults())
                .extracting(FormFault::key)
                .containsExactly("count");
    }

    @Test
    void an_answer_nobody_asked_for_is_a_fault() {
        assertThat(check(Map.of("name", "Ada", "sure", true, "role", "ADMIN")).faults())
                .extracting(FormFault::key)
                .containsExactly("role");
    }

    private static FormCheck check(Map<String, ?> answers) {
        return new FormCheck(FORM, answers);
    }

    private static Asked asked(String key, boolean required) {
        return new Asked(key, Sentence.english("Label"), Sentence.english(""), required);
    }
}
