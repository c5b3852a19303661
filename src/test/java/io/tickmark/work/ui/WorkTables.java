package io.tickmark.work.ui;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the work list between tests. */
final class WorkTables {

    private WorkTables() {}

    static void clear(JdbcClient jdbc) {
        List.of("work_instruction", "work_claimable", "work_item", "person_preference", "event_publication")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }
}
