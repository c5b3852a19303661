package io.tickmark.embeddedcamunda;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded engine is to run.
 *
 * @param dataFolder where its log lives; none means a temporary folder that goes when the engine stops
 * @param port the HTTP port on 127.0.0.1; 0 takes any free one
 */
public record EmbeddedCamundaOptions(@Nullable Path dataFolder, int port) {

    /** Nothing is kept, any free port. */
    public static EmbeddedCamundaOptions temporary() {
        return new EmbeddedCamundaOptions(null, 0);
    }

    /** Everything is kept in the folder, any free port. */
    public static EmbeddedCamundaOptions in(Path dataFolder) {
        return new EmbeddedCamundaOptions(dataFolder, 0);
    }

    /** The same on a given port. */
    public EmbeddedCamundaOptions onPort(int wanted) {
        return new EmbeddedCamundaOptions(dataFolder, wanted);
    }
}
