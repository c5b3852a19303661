package io.tickmark.sox;

import io.tickmark.Databases;
import org.junit.jupiter.api.Nested;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class HandedOverMatrixTest {

    @Nested
    class H2 extends HandedOverMatrixSuite {

        @DynamicPropertySource
        static void starts(DynamicPropertyRegistry settings) {
            onWhatWasThere(settings, Databases.newH2() + ";DB_CLOSE_DELAY=-1", "sa");
        }
    }

    @Nested
    class Postgres extends HandedOverMatrixSuite {

        @DynamicPropertySource
        static void starts(DynamicPropertyRegistry settings) {
            onWhatWasThere(settings, Databases.newPostgres(), "postgres");
        }
    }
}
