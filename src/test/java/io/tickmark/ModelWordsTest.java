package io.tickmark;

import static io.tickmark.Models.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the process models call things is known, and said in German too. */
class ModelWordsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String TITLE = "=\"";

    @Test
    void each_named_element_has_its_german_and_no_german_is_left_over() throws IOException {
        var named = models().filter(element -> element.hasAttribute("id") && element.hasAttribute("name"))
                .filter(element -> !element.getLocalName().equals("message"))
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().isEqualTo(after("model."));
    }

    @Test
    void each_task_calls_its_work_as_the_titles_say_and_in_german_too() throws IOException {
        var called = models().filter(element -> element.getLocalName().equals("input"))
                .filter(input -> input.getAttribute("target").equals("workTitle"))
                .collect(Collectors.toMap(ModelWordsTest::task, ModelWordsTest::pattern));
        assertThat(called).isNotEmpty().isEqualTo(titles());
        assertThat(after("title.")).isEqualTo(called.keySet());
    }

    private static Stream<Element> models() {
        return Models.files().stream().flatMap(file -> all(Models.read(file), "*"));
    }

    private static String task(Element input) {
        var mapping = (Element) input.getParentNode();
        return ((Element) mapping.getParentNode().getParentNode()).getAttribute("id");
    }

    /** {@code ="Test " + subject} as {@code Test {0}}. */
    private static String pattern(Element input) {
        var expression = input.getAttribute("source");
        assertThat(expression).startsWith(TITLE).endsWith("\" + subject");
        return expression.substring(TITLE.length(), expression.indexOf('"', TITLE.length())) + "{0}";
    }

    private static Map<String, String> titles() throws IOException {
        return read("titles.properties").entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toString(),
                        each -> each.getValue().toString()));
    }

    private static Set<String> after(String prefix) throws IOException {
        return read("sentences_de.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(file);
        }
        return properties;
    }
}
