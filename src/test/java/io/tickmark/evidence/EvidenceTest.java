package io.tickmark.evidence;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class EvidenceTest {

    @Nested
    @OnH2
    class H2 extends EvidenceSuite {}

    @Nested
    @OnPostgres
    class Postgres extends EvidenceSuite {}
}
