package io.tickmark;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions on an H2 file that end only when they are on disk; H2 by itself writes up to half a second later. The
 * checkpoints run on a connection of their own, since each waiting transaction still holds one of the pool.
 */
class CommitsOnDisk extends JpaTransactionManager implements DisposableBean {

    private final transient Connection connection;
    private final transient GroupCommit commits = new GroupCommit(this::checkpoint);

    CommitsOnDisk(EntityManagerFactory entities, JdbcConnectionDetails database) throws SQLException {
        super(entities);
        this.connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            commits.await();
        }
    }

    private void checkpoint() {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The database file could not be written.", e);
        }
    }

    @Override
    public void destroy() throws SQLException {
        connection.close();
    }
}
