package io.tickmark.work.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.work.OpenWork;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.util.List;

/** The open work of a {@link Holder}. */
@SpringComponent
class WorkOfHolder {

    private final WorkList list;
    private final OpenWork open;

    WorkOfHolder(WorkList list, OpenWork open) {
        this.list = list;
        this.open = open;
    }

    List<WorkItemDetails> page(Holder whose, WorkFilter filter, int offset, int limit) {
        if (whose.isEverybody()) {
            return open.page(filter, offset, limit);
        }
        return whose.isPerson()
                ? list.mine(whose.person(), filter, offset, limit)
                : list.team(List.of(whose.group()), filter, offset, limit);
    }

    int count(Holder whose, WorkFilter slice) {
        if (whose.isEverybody()) {
            return open.count(slice);
        }
        return whose.isPerson() ? list.mineCount(whose.person(), slice) : list.teamCount(List.of(whose.group()), slice);
    }
}
