package io.tickmark.shell.api;

import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure of an {@code api} room as problem+json (RFC 9457) with a sentence: 400 for what can't be read, 404
 * for what isn't there, 403, 409 or 422 for a refusal, with the rule's id; an unforeseen failure with nothing but a
 * reference number. A room with more to say about a refusal of its own goes before it.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var problem = problem(status(refused.kind()), refused.getMessage());
        problem.setProperty("rule", refused.rule());
        problem.setProperty("subject", refused.subject());
        problem.setProperty("attempted", refused.action());
        return problem;
    }

    private static HttpStatus status(Refused.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNFIT -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    @ExceptionHandler
    ProblemDetail unknown(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND, notFound.getMessage());
    }

    @ExceptionHandler
    ProblemDetail overtaken(ConcurrencyFailureException stale) {
        return problem(HttpStatus.CONFLICT, "Somebody else changed this in the meantime. Read it again. (WF-09)");
    }

    @ExceptionHandler
    ProblemDetail malformed(Malformed malformed) {
        return problem(HttpStatus.BAD_REQUEST, malformed.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException parts) {
        return problem(HttpStatus.BAD_REQUEST, UnreadableRequest.PARTS);
    }

    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException address) {
        return problem(HttpStatus.BAD_REQUEST, UnreadableRequest.ADDRESS);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLarge body) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, BodyTooLarge.SENTENCE);
    }

    /** Who may come in at all is for the security filters to answer. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ProblemDetail unforeseen(Exception failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", reference, failure);
        var problem = problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This failed. Tell the administrator the reference " + reference + ".");
        problem.setProperty("reference", reference);
        return problem;
    }

    /** What Spring couldn't make a call of. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var large = BodyTooLarge.isCauseOf(failure);
        var answer = large ? HttpStatus.CONTENT_TOO_LARGE : status;
        var sentence = large ? BodyTooLarge.SENTENCE : UnreadableRequest.sentence(failure);
        var problem = ProblemDetail.forStatusAndDetail(answer, sentence);
        return super.handleExceptionInternal(failure, problem, headers, answer, request);
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence == null ? status.getReasonPhrase() : sentence);
    }
}
