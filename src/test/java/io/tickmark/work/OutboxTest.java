package io.tickmark.work;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link OutboxSuite} on both databases. */
class OutboxTest {

    @Nested
    @OnH2
    class OnH2Database extends OutboxSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends OutboxSuite {}
}
