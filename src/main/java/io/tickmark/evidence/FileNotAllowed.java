package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;

/** EV-04: what may be handed in, how large, and nothing that is locked. */
public class FileNotAllowed extends Refused {

    FileNotAllowed(SubjectRef subject, Sentence sentence) {
        super(Kind.UNFIT, subject, "ADD_EVIDENCE", "EV-04", sentence);
    }
}
