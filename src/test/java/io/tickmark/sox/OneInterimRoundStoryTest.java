package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link OneInterimRoundStorySuite} on both databases. */
class OneInterimRoundStoryTest {

    @Nested
    @OnH2
    class OnH2Database extends OneInterimRoundStorySuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends OneInterimRoundStorySuite {}
}
