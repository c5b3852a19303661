package io.tickmark.embeddedcamunda.runtime;

import io.tickmark.embeddedcamunda.DamagedDataFolder;
import io.tickmark.embeddedcamunda.engine.ZeebeEngine;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings an engine back to where its log ends: from the newest snapshot if that will do, else from the beginning. */
record Recovery(DataFolder folder, LogFile log, Snapshots snapshots, Supplier<ZeebeEngine> start) {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    ZeebeEngine recover() {
        ZeebeEngine quick = fromSnapshot();
        return quick == null ? fromTheBeginning() : quick;
    }

    private @Nullable ZeebeEngine fromSnapshot() {
        Folders.delete(folder.state());
        try {
            return snapshots.restore(folder.state(), log.lastPosition()) ? start.get() : null;
        } catch (RuntimeException e) {
            LOG.warn("The snapshot does not fit ({}); the whole log is replayed.", e.getMessage());
            snapshots.forget();
            return null;
        }
    }

    private ZeebeEngine fromTheBeginning() {
        Folders.delete(folder.state());
        try {
            return start.get();
        } catch (RuntimeException e) {
            throw new DamagedDataFolder("The engine's log " + folder.log() + " cannot be replayed (" + e.getMessage()
                    + "); restore the data folder from a copy or start with a fresh one.");
        }
    }
}
