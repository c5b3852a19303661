package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link SignOffWatchSuite} on both databases. */
class SignOffWatchTest {

    @Nested
    @OnH2
    class OnH2Database extends SignOffWatchSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends SignOffWatchSuite {}
}
