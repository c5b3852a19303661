package io.tickmark.work.ui;

import io.tickmark.people.SignedIn;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** After a decision the next item of the same kind opens by itself. */
@Component
class NextItem {

    private static final int LOOK_AHEAD = 50;

    private final WorkList list;
    private final SignedIn signedIn;

    NextItem(WorkList list, SignedIn signedIn) {
        this.list = list;
        this.signedIn = signedIn;
    }

    /** The person's most urgent other item of the same kind, if there is one. */
    Optional<WorkItemDetails> after(WorkItemDetails done) {
        return list.mine(signedIn.id(), WorkFilter.ALL, 0, LOOK_AHEAD).stream()
                .filter(WorkItemDetails::isToDo)
                .filter(other -> other.route().equals(done.route()))
                .filter(other -> !other.id().equals(done.id()))
                .findFirst();
    }
}
