package io.tickmark.shell;

import io.tickmark.people.SignInNotRecorded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** Tells a program at the door why it can't come in, as problem+json (RFC 9457). */
final class Problems {

    static final String UNAUTHORIZED = "Sign in with a personal access token that still works.";
    static final String UNRECORDED =
            "Sign-ins can't be recorded at the moment, and nobody comes in unrecorded. Try again in a few minutes.";
    static final String UNFIT = "The address or a header holds what none may hold. Compare it with /v3/api-docs.";
    static final String TOO_MANY = "Too many sign-ins from your address failed. Wait as long as Retry-After says.";
    static final String FORBIDDEN = "Your roles don't allow this. If you need it, ask an administrator.";

    private Problems() {}

    static void unauthorized(HttpServletRequest request, HttpServletResponse response, Exception why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Tickmark\"");
        write(response, HttpStatus.UNAUTHORIZED, reason(why));
    }

    private static String reason(Exception why) {
        return switch (why) {
            case SignInNotRecorded unrecorded -> UNRECORDED;
            default -> UNAUTHORIZED;
        };
    }

    static void tooMany(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        write(response, HttpStatus.TOO_MANY_REQUESTS, TOO_MANY);
    }

    /** What the firewall doesn't even look at. */
    static void unfit(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            write(response, HttpStatus.BAD_REQUEST, UNFIT);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** What the web server doesn't even hand on. */
    static void turnedAway(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        var sentence = status == HttpStatus.BAD_REQUEST ? UNFIT : status.getReasonPhrase() + ".";
        if (request.getRequestURI().startsWith("/api/")) {
            write(response, status, sentence);
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().write(sentence);
        }
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, Exception why) throws IOException {
        var kept = why instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof ApiDoor.KeptOut out
                ? out.sentence()
                : FORBIDDEN;
        write(response, HttpStatus.FORBIDDEN, kept);
    }

    private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                        {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""".formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
