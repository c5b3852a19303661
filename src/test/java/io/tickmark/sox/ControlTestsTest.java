package io.tickmark.sox;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class ControlTestsTest {

    @Nested
    @OnH2
    class OnH2Test extends ControlTestsSuite {}

    @Nested
    @OnPostgres
    class OnPostgresTest extends ControlTestsSuite {}
}
