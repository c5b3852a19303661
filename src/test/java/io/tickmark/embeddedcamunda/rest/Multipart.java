package io.tickmark.embeddedcamunda.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a multipart/form-data body. */
record Multipart(List<Part> parts) {

    /** One part; a file has a file name. */
    record Part(String name, @Nullable String fileName, byte[] content) {}

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    static Multipart of(Request request) {
        Matcher matcher = BOUNDARY.matcher(request.contentType());
        if (!matcher.find()) {
            throw Problem.badRequest("A deployment must be multipart/form-data.");
        }
        // one character per byte keeps the content whole
        String body = new String(request.body(), StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        for (String piece : body.split(Pattern.quote("--" + matcher.group(1)))) {
            int headerEnd = piece.indexOf("\r\n\r\n");
            if (headerEnd >= 0) {
                parts.add(part(utf8(piece.substring(0, headerEnd)), piece.substring(headerEnd + 4)));
            }
        }
        return new Multipart(parts);
    }

    private static Part part(String headers, String content) {
        Matcher name = NAME.matcher(headers);
        Matcher fileName = FILE_NAME.matcher(headers);
        String trimmed = content.endsWith("\r\n") ? content.substring(0, content.length() - 2) : content;
        return new Part(
                name.find() ? name.group(1) : "",
                fileName.find() ? fileName.group(1) : null,
                trimmed.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
