package io.tickmark.embeddedcamunda;

import io.tickmark.embeddedcamunda.rest.RestServer;
import io.tickmark.embeddedcamunda.runtime.DataFolder;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.net.URI;

/**
 * Camunda's own engine within this JVM, behind the slice of the Orchestration Cluster REST API that the Camunda client,
 * its Spring Boot starter and Camunda Process Test use. For the first run and for tests; it is no production server.
 */
public final class EmbeddedCamunda implements AutoCloseable {

    private final DataFolder folder;
    private final RunningEngine engine;
    private final RestServer server;

    private EmbeddedCamunda(DataFolder folder, RunningEngine engine, RestServer server) {
        this.folder = folder;
        this.engine = engine;
        this.server = server;
    }

    /**
     * Starts an engine; when this returns it takes commands.
     *
     * @throws DamagedDataFolder with one sentence when the data folder cannot be used
     */
    public static EmbeddedCamunda start(EmbeddedCamundaOptions options) {
        DataFolder folder = DataFolder.open(options.dataFolder());
        try {
            return serve(folder, RunningEngine.start(folder, options.searchLag()), options.port());
        } catch (Throwable e) {
            try (folder) {
                throw e;
            }
        }
    }

    private static EmbeddedCamunda serve(DataFolder folder, RunningEngine engine, int port) {
        try {
            return new EmbeddedCamunda(folder, engine, RestServer.start(port, engine));
        } catch (Throwable e) {
            try (engine) {
                throw e;
            }
        }
    }

    /** Where it answers: the value for {@code camunda.client.rest-address}. */
    public URI restAddress() {
        return server.address();
    }

    /** Forgets everything: definitions, instances, listeners. Keys go on from where they were. */
    public void purge() {
        engine.purge();
    }

    /** Answers every waiting job poll at once while the action runs: a client that closes would wait for them. */
    void withoutWaitingPolls(Runnable action) {
        engine.bell().dismiss();
        try {
            action.run();
        } finally {
            engine.bell().admit();
        }
    }

    @Override
    public void close() {
        engine.bell().dismiss();
        try (folder;
                engine) {
            server.close();
        }
    }
}
