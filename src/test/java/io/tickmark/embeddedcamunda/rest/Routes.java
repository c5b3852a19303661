package io.tickmark.embeddedcamunda.rest;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which path leads to which handler; whatever leads nowhere is answered with 501 and a sentence. */
final class Routes {

    private record Route(String method, List<String> segments, Handler handler) {}

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private final List<Route> routes = new ArrayList<>();

    Routes get(String path, Handler handler) {
        return on("GET", path, handler);
    }

    Routes post(String path, Handler handler) {
        return on("POST", path, handler);
    }

    Routes put(String path, Handler handler) {
        return on("PUT", path, handler);
    }

    Routes patch(String path, Handler handler) {
        return on("PATCH", path, handler);
    }

    Routes delete(String path, Handler handler) {
        return on("DELETE", path, handler);
    }

    private Routes on(String method, String path, Handler handler) {
        routes.add(new Route(method, split(path), handler));
        return this;
    }

    private static List<String> split(String path) {
        return List.of(path.replaceFirst("^/", "").split("/"));
    }

    /** Answers one request, whatever happens. */
    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            Map<String, String> values = new HashMap<>();
            Route route = find(exchange.getRequestMethod(), split(path), values);
            Request request = new Request(exchange, values);
            request.answer(answer(route, request, exchange.getRequestMethod(), path));
        }
    }

    private static Answer answer(@Nullable Route route, Request request, String method, String path) {
        try {
            if (route == null) {
                throw Problem.notImplemented("The embedded engine does not offer " + method + " " + path + ".");
            }
            return route.handler().answer(request);
        } catch (RuntimeException e) {
            Problem problem = Problem.of(e);
            if (problem.status() == 500) {
                LOG.error("{} {} failed.", method, path, e);
            }
            return Answer.problem(problem, path);
        }
    }

    private @Nullable Route find(String method, List<String> segments, Map<String, String> values) {
        for (Route route : routes) {
            if (route.method().equals(method) && matches(route.segments(), segments, values)) {
                return route;
            }
        }
        return null;
    }

    private static boolean matches(List<String> pattern, List<String> segments, Map<String, String> values) {
        if (pattern.size() != segments.size()) {
            return false;
        }
        values.clear();
        for (int i = 0; i < pattern.size(); i++) {
            String expected = pattern.get(i);
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), segments.get(i));
            } else if (!expected.equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
