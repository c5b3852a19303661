package io.tickmark.work.process;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link EngineOutageSuite} on both databases. */
class EngineOutageTest {

    @Nested
    @OnH2
    class OnH2Database extends EngineOutageSuite {}

    @Nested
    @OnPostgres
    class OnPostgresDatabase extends EngineOutageSuite {}
}
