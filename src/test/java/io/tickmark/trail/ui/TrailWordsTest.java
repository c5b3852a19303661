package io.tickmark.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the code puts into the trail has words for people. */
class TrailWordsTest {

    private static final Pattern FIELD = Pattern.compile("\\.changed\\(\\s*\"(\\w+)\"");
    private static final Pattern ACTION = Pattern.compile(
            "(?:\\bfact\\(|happened\\(|Fact\\.of\\([^;\"]*?|about\\(item, |becomes?\\([^;\"]*?)\"([A-Z_]{3,})\"");

    private final Properties english = english();

    @Test
    void each_field_that_changes_has_a_word() throws IOException {
        assertThat(found(FIELD, "trail.field.")).isNotEmpty().isSubsetOf(english.stringPropertyNames());
    }

    @Test
    void each_action_has_a_word() throws IOException {
        assertThat(found(ACTION, "trail.action.")).hasSizeGreaterThan(20).isSubsetOf(english.stringPropertyNames());
    }

    private static TreeSet<String> found(Pattern pattern, String prefix) throws IOException {
        var keys = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(source)).results().forEach(hit -> keys.add(prefix + hit.group(1)));
            }
        }
        return keys;
    }

    private static Properties english() {
        var properties = new Properties();
        try (var file = TrailWordsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
