package io.tickmark.trail;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class TrailTest {

    @Nested
    @OnH2
    class H2 extends TrailSuite {}

    @Nested
    @OnPostgres
    class Postgres extends TrailSuite {}
}
