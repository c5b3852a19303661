package io.tickmark.people;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class PeopleTest {

    @Nested
    @OnH2
    class H2 extends PeopleSuite {}

    @Nested
    @OnPostgres
    class Postgres extends PeopleSuite {}
}
