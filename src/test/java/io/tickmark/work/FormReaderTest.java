package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.Sentence;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    @Test
    void it_reads_all_components_it_can_draw() {
        var form = read("""
                {"type":"text","id":"Text_1","text":"Read this"},
                {"type":"textfield","key":"name","label":"Name","disabled":false,
                  "validate":{"required":true,"minLength":2,"maxLength":10,"validationType":"custom","pattern":"^[A-Z]"}},
                {"type":"textarea","key":"why","label":"Why"},
                {"type":"number","key":"count","label":"Count","validate":{"min":1,"max":5}},
                {"type":"checkbox","key":"sure","label":"Sure"},
                {"type":"select","key":"kind","label":"Kind","values":[{"label":"One","value":"ONE"}]},
                {"type":"datetime","subtype":"date","key":"day","dateLabel":"Day"}
                """);

        assertThat(form.fields())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(Comparator.comparing(Pattern::pattern), Pattern.class)
                        .build())
                .containsExactly(
                        new FormField.StaticText(said("Text_1", "Read this")),
                        new TextQuestion(asked("name", "Name", true), false, 2, 10, Pattern.compile("^[A-Z]")),
                        new TextQuestion(asked("why", "Why", false), true, null, null, null),
                        new NumberQuestion(asked("count", "Count", false), 1.0, 5.0),
                        new CheckboxQuestion(asked("sure", "Sure", false)),
                        new SelectQuestion(asked("kind", "Kind", false), Map.of("ONE", said("kind.ONE", "One"))),
                        new DateQuestion(asked("day", "Day", false)));
    }

    @Test
    void an_unknown_component_is_refused_with_file_and_name() {
        assertThatThrownBy(() -> read("{\"type\":\"taglist\",\"key\":\"x\"}"))
                .isInstanceOf(FormInvalid.class)
                .hasMessageContaining("forms/a-form.form")
                .hasMessageContaining("taglist");
    }

    @Test
    void a_time_is_not_a_date() {
        assertThatThrownBy(() -> read("{\"type\":\"datetime\",\"subtype\":\"time\",\"key\":\"x\"}"))
                .isInstanceOf(FormInvalid.class);
    }

    @Test
    void a_question_without_a_key_is_refused() {
        assertThatThrownBy(() -> read("{\"type\":\"textfield\",\"label\":\"Name\"}"))
                .hasMessageContaining("no key");
    }

    @Test
    void a_select_without_values_is_refused() {
        assertThatThrownBy(() -> read("{\"type\":\"select\",\"key\":\"kind\"}")).hasMessageContaining("no values");
    }

    @Test
    void the_id_must_be_the_name_of_the_file() {
        assertThatThrownBy(() -> new FormReader("b-form.form").read("{\"id\":\"a-form\",\"components\":[]}"))
                .hasMessageContaining("a-form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"conditional\":{\"hide\":\"=x\"}",
                "\"readonly\":true",
                "\"disabled\":true",
                "\"defaultValue\":\"x\"",
                "\"validate\":{\"validationType\":\"email\"}",
                "\"validate\":{\"decimalDigits\":0}",
                "\"validate\":{\"pattern\":\"[\"}"
            })
    void what_would_not_be_enforced_is_refused_with_file_and_key(String more) {
        assertThatThrownBy(() -> read("{\"type\":\"textfield\",\"key\":\"name\"," + more + "}"))
                .isInstanceOf(FormInvalid.class)
                .hasMessageContaining("forms/a-form.form: textfield “name” ");
    }

    @Test
    void two_questions_with_one_key_are_refused() {
        assertThatThrownBy(() -> read("{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"number\",\"key\":\"a\"}"))
                .isInstanceOf(FormInvalid.class)
                .hasMessageContaining("two questions have the key “a”");
    }

    private static Asked asked(String key, String label, boolean required) {
        return new Asked(key, said(key, label), said(key + ".description", ""), required);
    }

    private static Sentence said(String name, String english) {
        var key = "form.a-form." + name;
        return Sentence.of(key, english);
    }

    private static FormDefinition read(String components) {
        return new FormReader("a-form.form").read("{\"id\":\"a-form\",\"components\":[" + components + "]}");
    }
}
