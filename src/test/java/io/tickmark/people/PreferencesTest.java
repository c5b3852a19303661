package io.tickmark.people;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

/** {@link PreferencesSuite} on both databases. */
class PreferencesTest {

    @Nested
    @OnH2
    class H2 extends PreferencesSuite {}

    @Nested
    @OnPostgres
    class Postgres extends PreferencesSuite {}
}
