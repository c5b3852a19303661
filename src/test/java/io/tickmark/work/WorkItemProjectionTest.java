package io.tickmark.work;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link WorkItemProjectionSuite} on both databases. */
class WorkItemProjectionTest {

    @Nested
    @OnH2
    class OnH2Database extends WorkItemProjectionSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends WorkItemProjectionSuite {}
}
