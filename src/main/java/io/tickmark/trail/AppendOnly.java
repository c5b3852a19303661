package io.tickmark.trail;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2 calls this before anybody updates or deletes in the trail. PostgreSQL has a function of its own for it. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("The trail is append-only: update or delete is refused.", "23001");
    }
}
