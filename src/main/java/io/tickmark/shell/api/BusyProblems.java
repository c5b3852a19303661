package io.tickmark.shell.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 503 where a request waited too long for others or for the database: nothing is wrong with it, nothing was
 * changed, and the same may well succeed a little later.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class BusyProblems {

    private static final Logger LOG = LoggerFactory.getLogger(BusyProblems.class);
    private static final String SENTENCE =
            "The database did not answer in time, and nothing was changed. Try again in a moment.";
    private static final String SECONDS = "5";

    @ExceptionHandler({
        QueryTimeoutException.class,
        PessimisticLockingFailureException.class,
        TransientDataAccessResourceException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> waited(Exception tooLong) {
        LOG.warn("Answered 503: {}", tooLong.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, SENTENCE));
    }
}
