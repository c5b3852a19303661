package io.tickmark.shell.api;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure of an {@code api} room as problem+json (RFC 9457): a refusal with the rule's id, 403 where the
 * person may never do it (segregation of duties), 409 where it can't be done now; an unforeseen failure with nothing but a
 * reference number. A room with more to say about a refusal of its own goes before it.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var rule = refused.rule();
        var never = rule != null && rule.startsWith("SOD");
        var problem = problem(never ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT, refused.getMessage());
        problem.setProperty("rule", rule);
        problem.setProperty("subject", refused.subject());
        problem.setProperty("attempted", refused.action());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND, notFound.getMessage());
    }

    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingFailureException stale) {
        return problem(HttpStatus.CONFLICT, "Somebody else changed this in the meantime. Read it again. (WF-09)");
    }

    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException invalid) {
        return problem(HttpStatus.BAD_REQUEST, invalid.getMessage());
    }

    @ExceptionHandler
    ProblemDetail invalid(IllegalArgumentException invalid) {
        LOG.debug("A request carried a value that makes no sense", invalid);
        return problem(HttpStatus.BAD_REQUEST, invalid.getMessage());
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

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = invalid.getFieldErrors().stream()
                .map(fault -> fault.getField() + " " + fault.getDefaultMessage())
                .sorted()
                .collect(Collectors.joining("; "));
        return handleExceptionInternal(
                invalid, problem(HttpStatus.BAD_REQUEST, faults), headers, HttpStatus.BAD_REQUEST, request);
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence == null ? status.getReasonPhrase() : sentence);
    }
}
