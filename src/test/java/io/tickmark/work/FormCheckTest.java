package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final FormDefinition FORM = new FormDefinition(
            "a-form",
            List.of(
                    field(FormField.Type.STATIC_TEXT, "", false, null, null, null),
                    field(FormField.Type.TEXT, "name", true, 5, null, null),
                    field(FormField.Type.NUMBER, "count", false, null, 1.0, 5.0),
                    field(FormField.Type.CHECKBOX, "sure", true, null, null, null),
                    field(FormField.Type.SELECT, "kind", false, null, null, null),
                    field(FormField.Type.DATE, "day", false, null, null, null)));

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

    private static FormField field(
            FormField.Type type,
            String key,
            boolean required,
            @Nullable Integer maxLength,
            @Nullable Double min,
            @Nullable Double max) {
        var options = type == FormField.Type.SELECT ? Map.of("ONE", "One") : Map.<String, String>of();
        return new FormField(type, key, "Label", "", required, maxLength, min, max, options);
    }
}
