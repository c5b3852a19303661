package io.tickmark.sox;

import io.tickmark.work.FormHandler;
import io.tickmark.work.Outcome;
import io.tickmark.work.WorkItemDetails;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What {@code forms/sox-close-round.form} means. */
@Component
class CloseRoundForm implements FormHandler {

    private final TestingRounds rounds;

    CloseRoundForm(TestingRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String formId() {
        return "sox-close-round";
    }

    @Override
    public Outcome submitted(WorkItemDetails item, Map<String, Object> answers) {
        rounds.close(TestingRoundId.of(item.subjectId()), String.valueOf(answers.get("summary")), item.step());
        return Outcome.none();
    }
}
