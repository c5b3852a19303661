package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first command of a newcomer, on machines that lack one thing or another. */
class MvnwTest {

    private static final String[] TOOLS = {
        "awk",
        "basename",
        "cat",
        "curl",
        "cut",
        "dirname",
        "head",
        "mkdir",
        "readlink",
        "rm",
        "sed",
        "sh",
        "sha512sum",
        "tar",
        "tr"
    };

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    /** What a run said, and how it ended. */
    private record Run(int code, String said) {}

    @BeforeEach
    void a_fresh_clone_on_a_bare_machine() throws IOException {
        Files.createDirectories(folder.resolve("clone/.mvn/wrapper"));
        Files.copy(Path.of("mvnw"), folder.resolve("clone/mvnw"));
        for (var file : List.of(".mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/Download.java")) {
            Files.copy(Path.of(file), folder.resolve("clone").resolve(file));
        }
        Files.createDirectories(folder.resolve("bin"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(folder.resolve("bin").resolve(tool), found(tool));
        }
        environment.put("PATH", folder.resolve("bin").toString());
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void it_hands_its_arguments_to_maven_and_ends_as_maven_does() throws Exception {
        script("apache-maven/bin/mvn", "echo \"told: $*\"; exit 7");
        Files.createDirectories(folder.resolve("apache-maven/lib"));
        Files.createFile(folder.resolve("apache-maven/lib/maven-core-3.9.9.jar"));
        Files.createSymbolicLink(folder.resolve("bin/mvn"), folder.resolve("apache-maven/bin/mvn"));

        assertThat(mvnw("verify", "-Dfresh")).isEqualTo(new Run(7, "told: verify -Dfresh\n"));
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over_for_one_in_the_usual_places() throws Exception {
        script("jdk17/bin/javac", "echo javac 17.0.13");
        script("home/.jdks/jdk21/bin/javac", "echo javac 21.0.5");
        script("bin/mvn", "echo \"Apache Maven 3.9.9\"; echo \"with $JAVA_HOME\"");
        environment.put("JAVA_HOME", folder.resolve("jdk17").toString());

        var run = mvnw("-v");

        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("with /").doesNotContain("jdk17");
    }

    @Test
    void without_maven_and_a_registry_it_says_so_in_one_sentence() throws Exception {
        assertThat(mvnw())
                .isEqualTo(new Run(
                        1,
                        "Tickmark found no Maven 3.8 or newer: install it, or set MVNW_REPOURL to the address of a Maven"
                                + " registry.\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_the_mirror_answers_is_run_only_if_it_is_maven(boolean curl) throws Exception {
        if (!curl) {
            Files.delete(folder.resolve("bin/curl"));
        }
        var version = Files.readAllLines(Path.of(".mvn/wrapper/maven-wrapper.properties")).stream()
                .filter(line -> line.startsWith("mavenVersion="))
                .map(line -> line.substring("mavenVersion=".length()))
                .findFirst()
                .orElseThrow();
        var place = folder.resolve("mirror/org/apache/maven/apache-maven").resolve(version);
        Files.createDirectories(place);
        Files.writeString(place.resolve("apache-maven-" + version + "-bin.tar.gz"), "something else");
        Files.createDirectories(folder.resolve("home/.m2"));
        Files.writeString(folder.resolve("home/.m2/settings.xml"), """
                <settings><mirrors>
                  <!-- <mirror><url>file:///nowhere</url><mirrorOf>*</mirrorOf></mirror> -->
                  <mirror><id>company</id><url>file://%s</url><mirrorOf>central</mirrorOf></mirror>
                </mirrors></settings>
                """.formatted(folder.resolve("mirror")));

        var run = mvnw();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said()).contains("is not Maven " + version + ": its checksum is another.");
    }

    @Test
    void a_registry_that_does_not_answer_is_named() throws Exception {
        Files.delete(folder.resolve("bin/curl"));
        environment.put("MVNW_REPOURL", "file://" + folder.resolve("nowhere"));

        var run = mvnw();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .matches("Tickmark could not fetch Maven from file:\\S+/nowhere/org/apache/maven/\\S+\\.\n");
    }

    private Run mvnw(String... arguments) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var builder = new ProcessBuilder("sh", "./mvnw")
                .directory(folder.resolve("clone").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    private void script(String path, String line) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path found(String tool) {
        for (var place : System.getenv("PATH").split(":")) {
            var file = Path.of(place, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        return Path.of("/usr/bin", tool);
    }
}
