package io.tickmark.embeddedcamunda;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded engine as a process of its own: {@code EmbeddedCamundaProcess <data folder> <port> [<search lag>]}, the
 * lag as in {@code PT2S}; ends when killed.
 */
public final class EmbeddedCamundaProcess {

    private EmbeddedCamundaProcess() {}

    /** Prints the address once the engine takes commands. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedCamundaOptions options =
                EmbeddedCamundaOptions.in(Path.of(arguments[0])).onPort(Integer.parseInt(arguments[1]));
        if (arguments.length > 2) {
            options = options.withSearchLag(Duration.parse(arguments[2]));
        }
        EmbeddedCamunda camunda = EmbeddedCamunda.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(camunda::close));
        System.out.println(camunda.restAddress());
        Thread.currentThread().join();
    }
}
