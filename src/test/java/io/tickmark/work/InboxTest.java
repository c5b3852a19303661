package io.tickmark.work;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link InboxSuite} on both databases. */
class InboxTest {

    @Nested
    @OnH2
    class OnH2Database extends InboxSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends InboxSuite {}
}
