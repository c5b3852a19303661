package io.tickmark.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The first run in a process of its own, as a newcomer starts it; it can be killed. */
final class RunningDemo implements AutoCloseable {

    /** Kept when the test is over: a fault that the process told of is looked up here. */
    private static final Path LOGS = Path.of("target", "running");

    private static final Pattern READY = Pattern.compile("Tickmark is ready: (http://\\S+)");

    private final Child process;
    private final String address;

    private RunningDemo(Child process) {
        this.process = process;
        this.address = process.hear(READY).replace("localhost", "127.0.0.1");
    }

    static RunningDemo start(Path data) throws IOException {
        return new RunningDemo(process(data, "0"));
    }

    /** The same on a port of its own choice, whether it comes up or not. */
    static Child process(Path data, String port) throws IOException {
        return Child.java(
                Path.of(""),
                Files.createDirectories(LOGS),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtickmark.data=" + data.toAbsolutePath(),
                "-cp",
                Child.classPath(),
                "io.tickmark.TickmarkDemo",
                "--server.port=" + port);
    }

    String address() {
        return address;
    }

    DemoApi api() {
        return new DemoApi(address);
    }

    /** The first work item of the person whose page is of this kind, e.g. {@code test-control}. */
    JsonNode firstOf(String user, String kind) {
        for (var item : api().get(user, "/api/v1/work-items/mine?limit=200").path("workItems")) {
            if (item.path("page").asString().startsWith("/work/sox/" + kind + "/")
                    && "NONE".equals(item.path("pending").asString())) {
                return item;
            }
        }
        throw new AssertionError("Nothing of kind " + kind + " waits for " + user);
    }

    /** Bytes of memory that the system has given to the process, as Linux tells. */
    long memory() throws IOException {
        var pages = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "statm"))
                .split(" ")[1];
        return Long.parseLong(pages) * 4096;
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
