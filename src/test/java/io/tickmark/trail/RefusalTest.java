package io.tickmark.trail;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class RefusalTest {

    @Nested
    @OnH2
    class H2 extends RefusalSuite {}

    @Nested
    @OnPostgres
    class Postgres extends RefusalSuite {}
}
