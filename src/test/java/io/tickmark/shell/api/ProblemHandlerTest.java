package io.tickmark.shell.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.MediaType;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemHandlerTest {

    private static final SubjectRef TEST = new SubjectRef("ControlTest", "7");

    @Test
    void a_refusal_carries_its_rule() throws Exception {
        calling(() -> new Refused(TEST, "CONCLUDE", "WF-04", "Answer each note first."))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.rule").value("WF-04"))
                .andExpect(jsonPath("$.detail").value("Answer each note first. (WF-04)"));
    }

    @Test
    void what_a_person_may_never_do_is_forbidden() throws Exception {
        calling(() -> new Refused(TEST, "CLAIM", "SOD-01", "You own this control."))
                .andExpect(status().isForbidden());
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        calling(() -> new NotFound("control test", 7)).andExpect(status().isNotFound());
    }

    @Test
    void who_comes_second_is_told_so() throws Exception {
        calling(() -> new ObjectOptimisticLockingFailureException("x", 1))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("WF-09")));
    }

    /** Whatever Spring makes of it: a lock by statement, one by entity, and no connection left. */
    @Test
    void who_waited_too_long_for_another_is_told_to_try_again() throws Exception {
        var waited = List.<Supplier<RuntimeException>>of(
                () -> new QueryTimeoutException("Timeout trying to lock table"),
                () -> new CannotAcquireLockException("Timeout trying to lock table"),
                () -> new CannotCreateTransactionException("Connection is not available"));
        for (var failure : waited) {
            calling(failure)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "5"))
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail", containsString("nothing was changed")));
        }
    }

    @Test
    void a_value_that_makes_no_sense_is_a_bad_request() throws Exception {
        calling(() -> new Malformed("Not a person's id.")).andExpect(status().isBadRequest());
        MockMvcBuilders.standaloneSetup(new Door(RuntimeException::new))
                .setControllerAdvice(new BusyProblems(), new ProblemHandler())
                .build()
                .perform(get("/door").param("number", "seven"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void an_unforeseen_failure_tells_a_number_and_nothing_else() throws Exception {
        calling(() -> new IllegalStateException("select * from secret"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").exists())
                .andExpect(content().string(not(containsString("secret"))));
    }

    private static ResultActions calling(Supplier<RuntimeException> failure) throws Exception {
        return MockMvcBuilders.standaloneSetup(new Door(failure))
                .setControllerAdvice(new BusyProblems(), new ProblemHandler())
                .build()
                .perform(get("/door"));
    }

    @RestController
    static class Door {

        private final Supplier<RuntimeException> failure;

        Door(Supplier<RuntimeException> failure) {
            this.failure = failure;
        }

        @GetMapping("/door")
        String open(@RequestParam(defaultValue = "1") int number) {
            throw failure.get();
        }
    }
}
