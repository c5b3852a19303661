package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link ClosingYearSuite} on both databases. */
class ClosingYearTest {

    @Nested
    @OnH2
    class OnH2Database extends ClosingYearSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends ClosingYearSuite {}
}
