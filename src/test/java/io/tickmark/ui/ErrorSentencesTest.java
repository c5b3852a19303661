package io.tickmark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import io.tickmark.DemoTest;
import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.CannotCreateTransactionException;

@DemoTest
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class ErrorSentencesTest extends SpringBrowserlessTest {

    @Test
    void a_refusal_says_its_own_sentence_however_deep_it_lies() {
        var refused = new Refused(new SubjectRef("ControlTest", "1"), "CLAIM", "SOD-01", "You own this control.");
        assertThat(ErrorSentences.of(new IllegalStateException(refused))).isEqualTo("You own this control. (SOD-01)");
        assertThat(ErrorSentences.isRefusal(refused)).isTrue();
    }

    @Test
    @WithMockUser(username = "u.lehmann", roles = "CONTROL_OWNER")
    void a_refusal_is_said_in_the_readers_language() {
        var refused = new Refused(
                new SubjectRef("ControlTest", "1"),
                "SUBMIT",
                "EV-01",
                Sentence.of("test.noEvidence", "There is no evidence yet. Attach at least one file."));
        assertThat(ErrorSentences.of(refused))
                .isEqualTo("Es gibt noch keinen Nachweis. Hänge mindestens eine Datei an. (EV-01)");
    }

    @Test
    void a_value_that_makes_no_sense_says_how_to_mend_it() {
        assertThat(ErrorSentences.of(new Malformed("Say why."))).isEqualTo("Say why.");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(ErrorSentences.of(new NotFound("person", "x"))).isEqualTo("There is no person x.");
    }

    @Test
    void a_stale_save_has_its_own_sentence() {
        assertThat(ErrorSentences.of(new ObjectOptimisticLockingFailureException("Person", "x")))
                .startsWith("Somebody else changed this");
    }

    @Test
    void who_waited_too_long_for_others_is_told_to_try_again() {
        assertThat(ErrorSentences.of(new QueryTimeoutException("Timeout trying to lock table")))
                .startsWith("The database did not answer in time")
                .isEqualTo(ErrorSentences.of(new CannotCreateTransactionException("Connection is not available")));
    }

    @Test
    void anything_else_gives_a_reference_and_no_detail() {
        var sentence = ErrorSentences.of(new IllegalStateException("jdbc:h2:secret"));
        assertThat(sentence).matches(".*reference [0-9A-F]{8}\\.").doesNotContain("secret");
    }
}
