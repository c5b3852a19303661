package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link RoundRaceSuite} on both databases. */
class RoundRaceTest {

    @Nested
    @OnH2
    class OnH2Database extends RoundRaceSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends RoundRaceSuite {}
}
