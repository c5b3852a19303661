package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The session of docs/api.md: all its fences, one after the other, run as they are written against a fresh start. */
@Execution(ExecutionMode.CONCURRENT)
class ApiSessionIT {

    private static final Pattern FENCE = Pattern.compile("```(?:bash|sh)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_session_of_the_manual_runs_as_it_is_written() throws Exception {
        try (var application = RunningDemo.start(folder)) {
            var output = run(application.address());

            assertThat(output)
                    .contains("l.garza is asked: ")
                    .contains(": CONCLUDED, EFFECTIVE")
                    .contains("the chain is intact")
                    .contains("FY2028 interim: OPEN")
                    .contains(" is asked for evidence")
                    .contains("the token acts for s.novak", "revoked: 401")
                    .contains("\"unchanged\": 46")
                    .containsPattern("read (\\d+) of \\1 entries");
        }
    }

    private String run(String address) throws IOException, InterruptedException {
        var manual = Files.readString(Path.of("docs", "api.md"));
        var session =
                FENCE.matcher(manual).results().map(fence -> fence.group(1)).toList();
        assertThat(session).hasSize(manual.split("```").length / 2);
        var script = Files.writeString(folder.resolve("session.sh"), String.join("\n", session));
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("TICKMARK", address);
        var process = builder.start();
        assertThat(process.waitFor(6, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }
}
