package io.tickmark.work;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All open work, whoever has it or may claim it: what the lead of a programme looks at. Reads only. */
@Service
@Transactional(readOnly = true)
public class OpenWork {

    private final WorkPages pages;
    private final Instructions instructions;

    OpenWork(WorkPages pages, Instructions instructions) {
        this.pages = pages;
        this.instructions = instructions;
    }

    /** By due date. */
    public List<WorkItemDetails> page(WorkFilter filter, int offset, int limit) {
        return PendingOverlay.over(pages.open(filter, offset, limit), instructions);
    }

    public int count(WorkFilter filter) {
        return pages.openCount(filter);
    }
}
