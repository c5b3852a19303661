package io.tickmark.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What a browser does on the wire: keeps its cookies, follows no redirect so that a test sees it. */
final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(Redirect.NEVER)
            .build();
    private final String base;

    Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String page, String... headers) {
        return send(request(page, headers).header("Accept", "text/html, */*"));
    }

    HttpResponse<String> post(String page, String form, String... headers) {
        return send(request(page, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> signIn(String username, String password, String... headers) {
        return post("/login", "username=" + username + "&password=" + password, headers);
    }

    boolean isSignedIn() {
        return get("/work").statusCode() == 200;
    }

    static String header(HttpResponse<?> answer, String name) {
        return String.join(" ", answer.headers().allValues(name));
    }

    private HttpRequest.Builder request(String page, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + page));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
