package io.tickmark;

import com.zaxxer.hikari.HikariDataSource;
import io.tickmark.Databases.OnH2;
import io.tickmark.Databases.OnPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Test classes may share an application, never what another has written: each finds the database as it was when the
 * application was up. That is enough, for the application decides nothing by what it has in memory alone.
 */
class FreshDatabase extends AbstractTestExecutionListener {

    private static final int BEFORE_ANY_OTHER = 0;

    @Override
    public int getOrder() {
        return BEFORE_ANY_OTHER;
    }

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        var newcomer = test.getTestClass();
        if (TestContextAnnotationUtils.hasAnnotation(newcomer, OnH2.class)
                || TestContextAnnotationUtils.hasAnnotation(newcomer, OnPostgres.class)) {
            var application = test.getApplicationContext();
            var pool = application.getBean(DataSource.class).unwrap(HikariDataSource.class);
            application.getBean(Tenancy.NAME, Tenancy.class).moveIn(newcomer, pool);
        }
    }

    /** Whose the database of an application is at the moment, and how it is made fresh. */
    abstract static class Tenancy {

        static final String NAME = "tenancyOfTheTestDatabase";

        private @Nullable Class<?> tenant;

        private void moveIn(Class<?> newcomer, HikariDataSource pool) throws SQLException {
            if (tenant == newcomer) {
                return;
            }
            var address = pool.getJdbcUrl().split("[;?]", 2)[0];
            var name = address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1);
            if (tenant == null) {
                keepCopy(pool, name);
            } else {
                bringBack(pool, name);
            }
            tenant = newcomer;
        }

        /** Nobody else is connected meanwhile: the application goes on by itself, whoever looks at it. */
        abstract void keepCopy(HikariDataSource pool, String name) throws SQLException;

        abstract void bringBack(HikariDataSource pool, String name) throws SQLException;

        static void say(HikariDataSource pool, String address, String... statements) throws SQLException {
            try (var own = DriverManager.getConnection(address, pool.getUsername(), pool.getPassword());
                    var statement = own.createStatement()) {
                for (var each : statements) {
                    statement.execute(each);
                }
                pool.getHikariPoolMXBean().softEvictConnections();
                pool.getConnection().close();
            }
        }
    }

    /** In memory, and so gone when nobody is connected: the last word is the pool's. */
    static final class OfH2 extends Tenancy {

        @Override
        void keepCopy(HikariDataSource pool, String name) throws SQLException {
            say(pool, pool.getJdbcUrl(), "script to 'memFS:" + name + "'");
        }

        @Override
        void bringBack(HikariDataSource pool, String name) throws SQLException {
            say(
                    pool,
                    pool.getJdbcUrl(),
                    "set exclusive 2",
                    "drop all objects",
                    "runscript from 'memFS:" + name + "'",
                    "set exclusive 0");
        }
    }

    /** Copied on the server, from a database next to it. */
    static final class OfPostgres extends Tenancy {

        @Override
        void keepCopy(HikariDataSource pool, String name) throws SQLException {
            say(
                    pool,
                    nextDoor(pool, name),
                    "alter database " + name + " allow_connections false",
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'",
                    "create database " + name + "_copy template " + name,
                    "alter database " + name + " allow_connections true");
        }

        @Override
        void bringBack(HikariDataSource pool, String name) throws SQLException {
            say(
                    pool,
                    nextDoor(pool, name),
                    "drop database " + name + " with (force)",
                    "create database " + name + " template " + name + "_copy");
        }

        private static String nextDoor(HikariDataSource pool, String name) {
            return pool.getJdbcUrl().replace(name, "postgres");
        }
    }
}
