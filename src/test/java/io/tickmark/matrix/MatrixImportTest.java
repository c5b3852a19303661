package io.tickmark.matrix;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class MatrixImportTest {

    @Nested
    @OnH2
    class H2 extends MatrixImportSuite {}

    @Nested
    @OnPostgres
    class Postgres extends MatrixImportSuite {}
}
