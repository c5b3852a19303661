package io.tickmark.bench;

import io.tickmark.Databases;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Where a benchmark keeps its tables: in an H2 file, or with {@code -Dbench.database=postgres} in a PostgreSQL beside it.
 */
final class OnDisk {

    private static final boolean POSTGRES = "postgres".equals(System.getProperty("bench.database"));

    private OnDisk() {}

    static void register(DynamicPropertyRegistry registry, Path folder) {
        var address = POSTGRES ? Databases.postgresOnDisk() : Databases.h2In(folder);
        registry.add("spring.datasource.url", () -> address);
        if (POSTGRES) {
            registry.add("spring.datasource.username", () -> "postgres");
        }
    }

    /** What it runs on, for the title of the table. */
    static String name() {
        return POSTGRES ? "PostgreSQL" : "H2";
    }
}
