package io.tickmark.work.process;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.search.response.UserTask;
import io.tickmark.work.EngineLink;
import io.tickmark.work.MirroredItems;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkItemState;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the work list with the engine each time the engine comes up, so that neither a lost table nor a lost job
 * leaves a task invisible, or a finished one on the list. It looks again until both agree: a search that failed is made
 * again, what was added is checked, and a difference counts only if it is still there at the second look, for the search
 * lags behind the listener.
 */
@Component
public class UserTaskCatchUp {

    private static final Logger log = LoggerFactory.getLogger(UserTaskCatchUp.class);

    private final EngineTasks tasks;
    private final FinishedTasks finished;
    private final WorkItemProjection workItems;
    private final MirroredItems mirrored;
    private final Doubts doubts = new Doubts();
    private volatile boolean due;
    private boolean complained;

    UserTaskCatchUp(EngineTasks tasks, FinishedTasks finished, WorkItemProjection workItems, MirroredItems mirrored) {
        this.tasks = tasks;
        this.finished = finished;
        this.mirrored = mirrored;
        this.workItems = workItems;
    }

    @Async(EngineCommands.EXECUTOR)
    @EventListener
    public void on(EngineLink.CameUp up) {
        due = true;
        compare();
    }

    @Scheduled(fixedDelayString = "${tickmark.engine.compare-every:5s}")
    public void again() {
        if (due) {
            compare();
        }
    }

    private synchronized void compare() {
        try {
            due = !agree();
            complained = false;
        } catch (ClientException e) {
            if (!complained) {
                log.warn("Could not compare the work list with the engine, and will try again: {}", e.getMessage());
            }
            complained = true;
        }
    }

    private boolean agree() {
        doubts.begin();
        var unseen = mirrored.open();
        var missing = 0;
        String next = null;
        do {
            var page = tasks.open(next);
            missing += compare(page.tasks(), unseen);
            next = page.next();
        } while (next != null);
        unseen.forEach(finished::close);
        doubts.certain().forEach(this::correct);
        if (missing > 0) {
            log.info("Found {} work items in the engine that were missing here.", missing);
        }
        return missing == 0 && !doubts.any();
    }

    /** How many of the tasks were missing here. */
    private int compare(List<UserTask> page, Set<WorkItemId> unseen) {
        var missing = 0;
        var known = mirrored.known(page.stream().map(UserTaskCatchUp::id).toList());
        for (var task : page) {
            unseen.remove(id(task));
            var here = known.get(id(task));
            if (here == null) {
                workItems.opened(tasks.snapshot(task));
                missing++;
            } else if (here.state() == WorkItemState.OPEN && SearchedUserTask.differs(task, here)) {
                doubts.note(tasks.snapshot(task), here);
            }
        }
        return missing;
    }

    private void correct(Doubts.Difference difference) {
        workItems.corrected(difference.there(), difference.here());
        log.info(
                "Work item {} stood here otherwise than in the engine.",
                difference.here().id());
    }

    private static WorkItemId id(UserTask task) {
        return new WorkItemId(task.getUserTaskKey());
    }
}
