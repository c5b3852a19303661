package io.tickmark.shell.api;

import io.tickmark.shell.api.Caller.Answer;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One call that makes no sense. */
record Junk(String name, String query, String id, String contentType, String body) {

    private static final List<String> JUNK =
            List.of("nonsense", "-1", "", "%F0%9F%92%A5", "2147483647", "9223372036854775808");
    private static final List<String> BODIES = List.of("", "{", "[]", "null", "\"text\"", "{}", "{\"unknown\": 1}");
    private static final List<String> VALUES =
            List.of("null", "-1", "\"nonsense\"", "{\"deep\": [1]}", "[null]", "1e400");

    Answer of(Caller who, Endpoint endpoint) {
        var address = (id.isEmpty() ? endpoint.address() : endpoint.address(id)) + query;
        return body.isEmpty() && contentType.isEmpty()
                ? who.call(endpoint.method(), address, null, BodyPublishers.noBody())
                : who.send(endpoint.method(), address, contentType, body);
    }

    static List<Junk> callsOf(Endpoint endpoint) {
        var calls = new ArrayList<Junk>();
        calls.add(new Junk("nothing", "", "", "", ""));
        if (endpoint.hasPathVariables()) {
            JUNK.stream()
                    .filter(junk -> !junk.isEmpty())
                    .map(junk -> new Junk("id " + junk, "", junk, "application/json", "{}"))
                    .forEach(calls::add);
        }
        endpoint.parameters()
                .forEach(name -> JUNK.stream()
                        .map(junk -> new Junk(name + "=" + junk, "?" + name + "=" + junk, "", "", ""))
                        .forEach(calls::add));
        if (endpoint.changes()) {
            Stream.of(
                            "text/plain",
                            "application/xml",
                            "multipart/form-data",
                            "nonsense",
                            "text/csv",
                            "*/*",
                            "text/*",
                            "application/x-www-form-urlencoded")
                    .map(type -> new Junk("as " + type, "", "", type, "some words"))
                    .forEach(calls::add);
        }
        endpoint.body()
                .ifPresent(body -> bodies(body)
                        .map(text -> new Junk("body " + text, "", "", "application/json", text))
                        .forEach(calls::add));
        return calls;
    }

    private static Stream<String> bodies(Class<?> body) {
        var fields = body.isRecord() ? body.getRecordComponents() : new RecordComponent[0];
        return Stream.concat(
                BODIES.stream(),
                Arrays.stream(fields)
                        .flatMap(
                                field -> VALUES.stream().map(value -> "{\"" + field.getName() + "\": " + value + "}")));
    }
}
