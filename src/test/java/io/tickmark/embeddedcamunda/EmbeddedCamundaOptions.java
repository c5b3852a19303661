package io.tickmark.embeddedcamunda;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded engine is to run.
 *
 * @param dataFolder where its log lives; none means a temporary folder that goes when the engine stops
 * @param port the HTTP port on 127.0.0.1; 0 takes any free one
 * @param searchLag how long searches stay behind the engine, as a cluster's do behind its exporters; zero lets each
 *     search see everything
 */
public record EmbeddedCamundaOptions(@Nullable Path dataFolder, int port, Duration searchLag) {

    /** Nothing is kept, any free port. */
    public static EmbeddedCamundaOptions temporary() {
        return new EmbeddedCamundaOptions(null, 0, Duration.ZERO);
    }

    /** Everything is kept in the folder, any free port. */
    public static EmbeddedCamundaOptions in(Path dataFolder) {
        return new EmbeddedCamundaOptions(dataFolder, 0, Duration.ZERO);
    }

    /** The same on a given port. */
    public EmbeddedCamundaOptions onPort(int wanted) {
        return new EmbeddedCamundaOptions(dataFolder, wanted, searchLag);
    }

    /** The same with searches that are late by so much. */
    public EmbeddedCamundaOptions withSearchLag(Duration wanted) {
        return new EmbeddedCamundaOptions(dataFolder, port, wanted);
    }
}
