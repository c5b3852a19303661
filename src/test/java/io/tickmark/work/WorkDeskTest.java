package io.tickmark.work;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link WorkDeskSuite} on both databases. */
class WorkDeskTest {

    @Nested
    @OnH2
    class OnH2Database extends WorkDeskSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends WorkDeskSuite {}
}
