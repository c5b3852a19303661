package io.tickmark.running;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A process that a test started: what it says goes to a file, and it can be killed. */
final class Child implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(10);

    private final Process process;
    private final Path log;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts Java with these arguments in a folder, and keeps its output in another. */
    static Child java(Path folder, Path logs, String... arguments) throws IOException {
        var log = Files.createTempFile(logs, "log", ".txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Child(process, log);
    }

    /** The class path of the tests, for a child that needs more than the jar. */
    static String classPath() {
        var fromSurefire = System.getProperty("surefire.test.class.path");
        return fromSurefire != null ? fromSurefire : System.getProperty("java.class.path", "") + File.pathSeparator;
    }

    /** Waits until it has said this, and gives the first group; a child that does not say it is killed. */
    String hear(Pattern words) {
        try {
            return await().atMost(START).until(() -> heard(words), found -> !found.isEmpty());
        } catch (RuntimeException | AssertionError silent) {
            close();
            throw silent;
        }
    }

    private String heard(Pattern words) throws IOException {
        var found = words.matcher(said());
        if (found.find()) {
            return found.group(1);
        }
        if (!process.isAlive()) {
            throw new AssertionError("It ended:\n" + said());
        }
        return "";
    }

    /** Waits until it has ended by itself, and gives its exit code. */
    int end() throws IOException, InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            close();
            throw new AssertionError("It went on:\n" + said());
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }
}
