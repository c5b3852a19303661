package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;

/** EV-01: what one side handed in, the other neither replaces nor withdraws. */
public class EvidenceOfOthers extends Refused {

    private EvidenceOfOthers(EvidenceId id, String action, Sentence sentence) {
        super(Kind.FORBIDDEN, EvidenceEvent.subject(id), action, "EV-01", sentence);
    }

    static EvidenceOfOthers of(EvidenceId id, String action, PersonId uploader) {
        return new EvidenceOfOthers(
                id,
                action,
                Sentence.of(
                        "evidence.others",
                        "%s handed this in for the other side, so you neither replace nor withdraw it. Ask for that, or hand in a file of your own."
                                .formatted(uploader),
                        uploader));
    }
}
