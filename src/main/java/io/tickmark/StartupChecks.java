package io.tickmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks, before anything is started, whether Tickmark can start here at all: the port, the right to write, the database.
 * What is missing is said in one sentence rather than in a stack trace later on.
 */
class StartupChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65_535;
    private static final String EVIDENCE = "data/evidence";
    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    static void check(Environment environment) {
        checkPort(environment.getProperty("server.port", "0"));
        var evidence = Path.of(environment.getProperty("tickmark.evidence.folder", EVIDENCE));
        if (!canBeWritten(evidence)) {
            throw StartupRefused.evidenceNotWritable(evidence.toAbsolutePath());
        }
        var url = environment.getProperty("spring.datasource.url", "");
        var folder = url.startsWith(H2_FILE) ? folderOf(url) : null;
        if (!url.isEmpty() && !url.startsWith("jdbc:h2:mem:")) {
            checkDatabase(url, folder, environment);
        }
    }

    static void checkPort(String text) {
        var port = PORT.matcher(text).matches() ? Integer.parseInt(text) : HIGHEST_PORT + 1;
        if (port > HIGHEST_PORT) {
            throw StartupRefused.noPort(text);
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw StartupRefused.port(port, e);
        }
    }

    /** The folder of the database file; both can be written. */
    private static Path folderOf(String url) {
        var file = Path.of(url.substring(H2_FILE.length()).split(";", 2)[0] + ".mv.db")
                .toAbsolutePath()
                .normalize();
        var folder = Objects.requireNonNull(file.getParent());
        if (!canBeWritten(folder)) {
            throw StartupRefused.notWritable("The data folder " + folder);
        }
        requireWritable(file, Files::isWritable);
        return folder;
    }

    /** H2 would open it for reading only, and the first decision would fail. */
    static void requireWritable(Path file, Predicate<Path> writable) {
        if (Files.exists(file) && !writable.test(file)) {
            throw StartupRefused.notWritable("The database file " + file);
        }
    }

    private static boolean canBeWritten(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".check"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void checkDatabase(String url, @Nullable Path folder, Environment environment) {
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password");
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.isValid(1);
        } catch (SQLException e) {
            if (folder == null) {
                throw StartupRefused.databaseAway(url, e);
            }
            throw e.getErrorCode() == H2_DATABASE_ALREADY_OPEN
                    ? StartupRefused.inUse(folder)
                    : StartupRefused.damaged(folder, e);
        }
    }
}
