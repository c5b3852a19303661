package io.tickmark.work.process;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link LoopSuite} on both databases. */
class LoopTest {

    @Nested
    @OnH2
    class OnH2Database extends LoopSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends LoopSuite {}
}
