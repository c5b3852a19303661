package io.tickmark.running;

import io.tickmark.embeddedcamunda.EmbeddedCamundaProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The engine in a process of its own, whose searches are late, as those of a cluster are; it can be killed. */
final class EngineElsewhere implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("^(http://\\S+)", Pattern.MULTILINE);
    private static final String SEARCH_LAG = "PT3S";

    private final Path logs;
    private final Path data;
    private final String address;
    private Child process;

    private EngineElsewhere(Path logs, Path data) throws IOException {
        this.logs = logs;
        this.data = data;
        this.process = process("0");
        this.address = process.hear(ADDRESS);
    }

    /** Starts on any free port, and keeps its data in the folder. */
    static EngineElsewhere start(Path logs, Path data) throws IOException {
        return new EngineElsewhere(logs, data);
    }

    private Child process(String port) throws IOException {
        return Child.java(
                logs,
                logs,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Child.classPath(),
                EmbeddedCamundaProcess.class.getName(),
                data.toString(),
                port,
                SEARCH_LAG);
    }

    String address() {
        return address;
    }

    void kill() {
        process.close();
    }

    /** Where it was before. */
    void startAgain() throws IOException {
        process = process(String.valueOf(URI.create(address).getPort()));
        process.hear(ADDRESS);
    }

    @Override
    public void close() {
        kill();
    }
}
