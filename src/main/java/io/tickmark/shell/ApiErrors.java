package io.tickmark.shell;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.ui.ErrorSentences;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What a program reads when something was refused or broke: problem+json with a sentence, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        var problem = problem(HttpStatus.CONFLICT, refused);
        if (refused.rule() != null) {
            problem.setProperty("rule", refused.rule());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND, notFound);
    }

    @ExceptionHandler
    ProblemDetail stale(OptimisticLockingFailureException stale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "Somebody else changed this in the meantime. Read it again and decide again.");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, Problems.FORBIDDEN);
    }

    @ExceptionHandler
    ProblemDetail broken(Exception unexpected) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. If it stays, report reference " + ErrorSentences.log(unexpected)
                        + ".");
    }

    private static ProblemDetail problem(HttpStatus status, Exception why) {
        return ProblemDetail.forStatusAndDetail(status, Objects.requireNonNullElse(why.getMessage(), ""));
    }
}
