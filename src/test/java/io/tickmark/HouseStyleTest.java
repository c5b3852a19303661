package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler asks for: a file fits the screen, and a table has one writer. */
class HouseStyleTest {

    private static final Path MAIN = Path.of("src", "main", "java", "io", "tickmark");
    private static final int LONGEST_FILE = 120;
    private static final int LONGEST_VIEW = 150;

    /** These wait for the noun that is missing in them. The list only gets shorter. */
    private static final Set<String> TOO_LONG = Set.of("sox/ControlTest");

    private static final int LONGEST_METHOD = 15;

    /** So many methods are longer, most of them constructors. The number only gets smaller. */
    private static final int LONG_METHODS = 127;

    /** As the formatter writes it: four spaces deep, to the brace that closes it there. */
    private static final Pattern METHOD =
            Pattern.compile("(?m)^ {4,12}\\S.*\\) (?:throws .*)?\\{\\n((?:(?! {4}}$).*\\n)*?) {4}}$");

    private static final Pattern WRITES_THE_WORK_LIST =
            Pattern.compile("(insert into|update|delete from|merge into) work_(item|claimable)\\b");

    @Test
    void a_file_fits_the_screen() throws IOException {
        try (var files = sources()) {
            assertThat(files.filter(HouseStyleTest::isTooLong).map(HouseStyleTest::name))
                    .as("split what is new here; strike from the list what is no longer too long")
                    .containsExactlyInAnyOrderElementsOf(TOO_LONG);
        }
    }

    @Test
    void methods_get_shorter() throws IOException {
        try (var files = sources()) {
            assertThat(files.flatMap(file -> METHOD.matcher(String.join("\n", lines(file)))
                                    .results())
                            .filter(method -> method.group(1)
                                            .lines()
                                            .filter(line -> !line.isBlank())
                                            .count()
                                    > LONGEST_METHOD)
                            .count())
                    .as("split what is new here; lower the number when there are fewer")
                    .isEqualTo(LONG_METHODS);
        }
    }

    @Test
    void one_file_writes_the_table_of_work_items() throws IOException {
        try (var files = sources()) {
            assertThat(files.filter(file ->
                                    WRITES_THE_WORK_LIST.matcher(joined(file)).find())
                            .map(HouseStyleTest::name))
                    .containsExactly("work/WorkItemRows");
        }
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(MAIN).filter(file -> file.toString().endsWith(".java"));
    }

    private static boolean isTooLong(Path file) {
        return lines(file).size() > (file.toString().endsWith("View.java") ? LONGEST_VIEW : LONGEST_FILE);
    }

    private static String name(Path file) {
        return MAIN.relativize(file).toString().replace('\\', '/').replace(".java", "");
    }

    /** The file as one line, texts that go over several lines put together. */
    private static String joined(Path file) {
        return String.join(" ", lines(file)).replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
