package io.tickmark.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path GERMAN = Path.of("src/main/resources/sentences_de.properties");
    private static final Pattern KEY =
            Pattern.compile("Sentence\\.of\\((?:[^\";]*?\\?\\s*\"([^\"]+)\"\\s*:)?\\s*\"([^\"]+)\"");
    private static final Pattern OTHER_KEY = Pattern.compile("\"(problem\\.nobody\\.\\w+)\"");

    /** What forms and process models say is counted by their contract tests. */
    @Test
    void each_sentence_of_the_core_has_its_german_and_no_german_is_left_over() throws IOException {
        var told = german().stringPropertyNames().stream()
                .filter(key ->
                        Character.isLowerCase(key.charAt(0)) && !key.matches("form\\..+\\..+|(model|title)\\..+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(keys());
    }

    @Test
    void each_german_sentence_can_be_formatted_and_none_has_a_lost_apostrophe() throws IOException {
        var german = german();
        german.stringPropertyNames().forEach(key -> {
            assertThatCode(() -> new MessageFormat(german.getProperty(key), Locale.GERMAN))
                    .doesNotThrowAnyException();
            assertThat(german.getProperty(key)).as(key).doesNotContain("'");
        });
    }

    @Test
    void a_sentence_is_said_in_the_readers_language_parts_and_all() {
        var until = Sentence.of("sod.performed.until", "until 31 March", LocalDate.of(2027, 3, 31));
        var sentence = Sentence.of("sod.performed", "You performed this control until 31 March.", until);
        assertThat(sentence.in(Locale.GERMAN)).startsWith("Du hast diese Kontrolle bis 31. März 2027 ausgeführt");
        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("You performed this control until 31 March.");
        assertThat(sentence.in(Locale.of("cs"))).isEqualTo("You performed this control until 31 March.");
    }

    @Test
    void a_refusal_is_english_in_the_trail_and_keeps_its_rule_in_any_language() {
        var refused = new Refused(
                new SubjectRef("ControlTest", "7"),
                "SUBMIT",
                "WF-04",
                Sentence.of("test.unanswered", "2 review notes have no answer yet.", 2));
        assertThat(refused).hasMessage("2 review notes have no answer yet. (WF-04)");
        assertThat(refused.in(Locale.GERMANY))
                .startsWith("2 Anmerkungen haben noch keine")
                .endsWith("(WF-04)");
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var code = Files.readString(file);
                KEY.matcher(code).results().forEach(found -> {
                    keys.add(found.group(2));
                    if (found.group(1) != null) {
                        keys.add(found.group(1));
                    }
                });
                OTHER_KEY.matcher(code).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    private static Properties german() throws IOException {
        var german = new Properties();
        try (var reader = Files.newBufferedReader(GERMAN, StandardCharsets.UTF_8)) {
            german.load(reader);
        }
        return german;
    }
}
