package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link TestListsSuite} on both databases. */
class TestListsTest {

    @Nested
    @OnH2
    class OnH2Database extends TestListsSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends TestListsSuite {}
}
