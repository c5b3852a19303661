package io.tickmark.running;

import io.tickmark.bench.Figures;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first run in 512 MB of heap: how long until its page answers and its story is played, and what it takes. */
@Tag("bench")
class StartBenchmark {

    @Test
    void a_first_and_a_second_start(@TempDir Path folder) throws IOException {
        var figures = new Figures("Start-up");
        start(figures, "first", folder);
        start(figures, "second", folder);
        figures.print();
    }

    private static void start(Figures figures, String which, Path folder) throws IOException {
        var start = System.nanoTime();
        try (var demo = RunningDemo.start(folder)) {
            var seconds = (System.nanoTime() - start) / 1e9;
            figures.add(which + " start until ready, jars there", "%.1f s".formatted(seconds), "< 25 s");
            figures.add(
                    which + " start, memory of the process (512 MB heap)", "%d MB".formatted(demo.memory() >> 20), "");
        }
    }
}
