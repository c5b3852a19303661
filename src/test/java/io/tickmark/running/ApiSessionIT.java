package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session of docs/api.md, run as it is written against a fresh start. */
class ApiSessionIT {

    private static final Pattern SESSION = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_session_of_the_manual_carries_a_test_to_its_conclusion() throws Exception {
        try (var application = RunningDemo.start(folder)) {
            var output = run(application.address());

            assertThat(output)
                    .contains("l.garza is asked: ")
                    .contains(": CONCLUDED, EFFECTIVE")
                    .contains("the chain is intact");
        }
    }

    private String run(String address) throws IOException, InterruptedException {
        var session = SESSION.matcher(Files.readString(Path.of("docs", "api.md")));
        assertThat(session.find()).isTrue();
        var script = Files.writeString(folder.resolve("session.sh"), session.group(1));
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("TICKMARK", address);
        var process = builder.start();
        assertThat(process.waitFor(6, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }
}
