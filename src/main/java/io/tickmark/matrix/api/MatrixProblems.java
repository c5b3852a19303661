package io.tickmark.matrix.api;

import io.tickmark.matrix.MatrixFileFaulty;
import io.tickmark.matrix.MatrixFileTooLarge;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says as problem+json why a matrix file was not taken. */
@RestControllerAdvice(assignableTypes = MatrixResource.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MatrixProblems {

    @ExceptionHandler
    ProblemDetail faulty(MatrixFileFaulty refused) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
        problem.setTitle("The file has faults");
        problem.setProperty("faultCount", refused.count());
        problem.setProperty("faults", refused.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MatrixFileTooLarge refused) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(refused.getMessage()));
        problem.setTitle("The file is too large");
        return problem;
    }
}
