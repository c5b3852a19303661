package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link PerformanceHistorySuite} on both databases. */
class PerformanceHistoryTest {

    @Nested
    @OnH2
    class OnH2Database extends PerformanceHistorySuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends PerformanceHistorySuite {}
}
