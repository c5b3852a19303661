package io.tickmark;

import io.tickmark.FreshDatabase.Tenancy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * The same suite on both databases: write it as an abstract class, extend it once with {@link OnH2} and once with {@link
 * OnPostgres}. Each test class has a {@link FreshDatabase fresh database}; one PostgreSQL server serves a whole JVM.
 */
public final class Databases {

    private static final String H2_MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000";

    private static @Nullable EmbeddedPostgres server;

    private Databases() {}

    /** Runs the Spring test on H2 in memory. */
    @Inherited
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ContextCustomizerFactories(H2Factory.class)
    public @interface OnH2 {}

    /** Runs the Spring test on a real PostgreSQL. */
    @Inherited
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ContextCustomizerFactories(PostgresFactory.class)
    public @interface OnPostgres {}

    /** Address of a new, empty H2 database in memory. */
    public static String newH2() {
        return "jdbc:h2:mem:" + newName() + H2_MODE;
    }

    /** Address of the H2 database in the folder, as the application sets it. */
    public static String h2In(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("tickmark").toAbsolutePath() + H2_MODE
                + ";QUERY_CACHE_SIZE=100;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Address of a new, empty PostgreSQL database. */
    public static synchronized String newPostgres() {
        try {
            var running = server == null ? start(Map.of()) : server;
            server = running;
            var name = newName();
            try (var connection = running.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return running.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Address of a PostgreSQL of its own that, unlike the one of the tests, has what it commits on disk. */
    public static String postgresOnDisk() {
        var server = start(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres start(Map<String, String> settings) {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false);
            settings.forEach(server::setServerConfig);
            var started = server.start();
            SpringApplication.getShutdownHandlers().add(() -> stop(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs once all application contexts, and so their connections, are closed. */
    private static void stop(EmbeddedPostgres started) {
        try {
            started.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    static class H2Factory implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new OwnDatabase(false);
        }
    }

    static class PostgresFactory implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new OwnDatabase(true);
        }
    }

    /** One database for each application; {@link FreshDatabase} hands it from class to class. */
    record OwnDatabase(boolean postgres) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + (postgres ? newPostgres() : newH2()),
                            "spring.datasource.username=" + (postgres ? "postgres" : "sa"),
                            "spring.datasource.password=",
                            "spring.datasource.hikari.minimum-idle=1",
                            "tickmark.demo.any-database=true")
                    .applyTo(context);
            context.getBeanFactory()
                    .registerSingleton(
                            Tenancy.NAME, postgres ? new FreshDatabase.OfPostgres() : new FreshDatabase.OfH2());
        }
    }
}
