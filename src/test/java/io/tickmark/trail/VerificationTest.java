package io.tickmark.trail;

import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import org.junit.jupiter.api.Nested;

class VerificationTest {

    @Nested
    @OnH2
    class H2 extends VerificationSuite {

        @Override
        String[] waysAroundTheTriggers() {
            return new String[] {
                "drop trigger if exists trail_entry_refuse_update",
                "drop trigger if exists trail_entry_refuse_delete",
                "alter table trail_entry drop constraint if exists trail_entry_from_one"
            };
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends VerificationSuite {

        @Override
        String[] waysAroundTheTriggers() {
            return new String[] {
                "alter table trail_entry disable trigger all",
                "alter table trail_entry drop constraint if exists trail_entry_from_one"
            };
        }
    }
}
