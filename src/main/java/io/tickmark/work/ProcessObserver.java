package io.tickmark.work;

import java.util.Optional;

/** Looks at a process instance in the engine. */
public interface ProcessObserver {

    /**
     * What the engine shows now; empty if it is known to be away, or knows the instance no more.
     *
     * @throws EngineSilent if it does not answer
     */
    Optional<ProcessPicture> observe(long processInstanceKey);
}
