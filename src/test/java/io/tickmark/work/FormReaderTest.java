package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormReaderTest {

    @Test
    void it_reads_all_components_it_can_draw() {
        var form = read("""
                {"type":"text","text":"Read this"},
                {"type":"textfield","key":"name","label":"Name","validate":{"required":true,"maxLength":10}},
                {"type":"textarea","key":"why","label":"Why"},
                {"type":"number","key":"count","label":"Count","validate":{"min":1,"max":5}},
                {"type":"checkbox","key":"sure","label":"Sure"},
                {"type":"select","key":"kind","label":"Kind","values":[{"label":"One","value":"ONE"}]},
                {"type":"datetime","subtype":"date","key":"day","dateLabel":"Day"}
                """);

        assertThat(form.fields())
                .extracting(FormField::type)
                .containsExactly(
                        FormField.Type.STATIC_TEXT,
                        FormField.Type.TEXT,
                        FormField.Type.TEXT_AREA,
                        FormField.Type.NUMBER,
                        FormField.Type.CHECKBOX,
                        FormField.Type.SELECT,
                        FormField.Type.DATE);
        assertThat(form.fields().get(1).required()).isTrue();
        assertThat(form.fields().get(3).max()).isEqualTo(5);
        assertThat(form.fields().get(5).options()).containsEntry("ONE", "One");
        assertThat(form.fields().get(6).label()).isEqualTo("Day");
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

    private static FormDefinition read(String components) {
        return new FormReader("a-form.form").read("{\"id\":\"a-form\",\"components\":[" + components + "]}");
    }
}
