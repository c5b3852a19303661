package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.db.AccessMetricsConfiguration;
import io.camunda.zeebe.db.ConsistencyChecksSettings;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.db.impl.rocksdb.RocksDbConfiguration;
import io.camunda.zeebe.db.impl.rocksdb.ZeebeRocksDbFactory;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import java.nio.file.Path;

/** Opens the engine's state, a RocksDB that lives only as long as the engine runs. */
final class StateFolder {

    private static final long MEMORY = 64L * 1024 * 1024;

    private StateFolder() {}

    static ZeebeDb<ZbColumnFamilies> open(Path folder) {
        RocksDbConfiguration rocks = new RocksDbConfiguration().setMemoryLimit(MEMORY);
        return new ZeebeRocksDbFactory<ZbColumnFamilies>(
                        rocks,
                        new ConsistencyChecksSettings(true, true),
                        new AccessMetricsConfiguration(AccessMetricsConfiguration.Kind.NONE, 1),
                        Meters::none)
                .createDb(folder.toFile());
    }
}
