package io.tickmark.sox;

import io.tickmark.work.FormHandler;
import io.tickmark.work.Outcome;
import io.tickmark.work.WorkItemDetails;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What {@code forms/sox-confirm-round.form} means. */
@Component
class ConfirmRoundForm implements FormHandler {

    private final TestingRounds rounds;

    ConfirmRoundForm(TestingRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String formId() {
        return "sox-confirm-round";
    }

    @Override
    public Outcome submitted(WorkItemDetails item, Map<String, Object> answers) {
        rounds.confirm(TestingRoundId.of(item.subjectId()), (String) answers.get("remark"), item.step());
        return Outcome.none();
    }
}
