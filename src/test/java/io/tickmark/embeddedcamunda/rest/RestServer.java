package io.tickmark.embeddedcamunda.rest;

import com.sun.net.httpserver.HttpServer;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the REST API on the loopback address, each request on a virtual thread. */
public final class RestServer implements AutoCloseable {

    private static final int BACKLOG = 256;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private RestServer(int port, Routes routes) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), BACKLOG);
        server.createContext("/", routes::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts to serve the engine; port 0 takes any free one. */
    public static RestServer start(int port, RunningEngine engine) {
        tuneHttpServer();
        try {
            return new RestServer(port, Api.of(engine));
        } catch (BindException e) {
            throw new IllegalStateException(
                    "The embedded engine can't open port " + port + ": " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded engine cannot serve: " + e.getMessage() + ".", e);
        }
    }

    private static void tuneHttpServer() {
        // without it each small answer waits for the delayed acknowledgement of the one before
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // longer than a client keeps a connection, so that it is never closed under a request; in seconds
        System.setProperty("sun.net.httpserver.idleInterval", "600");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    /** Where the server is to be found. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        // not interrupted: an interrupt within a write would close the log under the engine
        threads.shutdown();
    }
}
