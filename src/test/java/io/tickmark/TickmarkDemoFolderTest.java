package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickmarkDemoFolderTest {

    @TempDir
    private Path root;

    private TickmarkDemoFolder folder;

    @BeforeEach
    void a_folder() {
        folder = new TickmarkDemoFolder(root);
    }

    @Test
    void everything_is_forgotten_but_the_lock() throws IOException {
        used();
        folder.forget();
        try (var left = Files.walk(root)) {
            assertThat(left.filter(Files::isRegularFile))
                    .containsExactly(folder.engine().resolve("lock"));
        }
    }

    @Test
    void a_folder_whose_engine_runs_is_kept() throws IOException {
        used();
        try (var engine = FileChannel.open(folder.engine().resolve("lock"), StandardOpenOption.WRITE)) {
            assertThat(engine.lock().isValid()).isTrue();
            assertThatThrownBy(folder::forget)
                    .isInstanceOf(StartupRefused.class)
                    .hasMessageContaining("in use by another Tickmark");
        }
        assertThat(folder.evidence().resolve("file")).exists();
    }

    @Test
    void a_folder_whose_database_is_open_is_kept() throws IOException, SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + root.resolve("tickmark"))) {
            assertThat(database.isValid(1)).isTrue();
            assertThatThrownBy(folder::forget).isInstanceOf(StartupRefused.class);
        }
        assertThat(folder.database()).exists();
    }

    @Test
    void a_folder_of_something_else_is_kept() throws IOException {
        Files.writeString(root.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(folder::forget)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("neither tickmark.mv.db nor engine/");
        assertThat(root.resolve("thesis.txt")).exists();
    }

    @Test
    void a_folder_that_is_not_there_or_empty_needs_no_forgetting() throws IOException {
        folder.forget();
        new TickmarkDemoFolder(root.resolve("none")).forget();
        assertThat(root).isEmptyDirectory();
    }

    private void used() throws IOException {
        Files.createDirectories(folder.engine().resolve("snapshots"));
        Files.createDirectories(folder.evidence());
        Files.writeString(folder.engine().resolve("lock"), "");
        Files.writeString(folder.engine().resolve("records.log"), "log");
        Files.writeString(folder.evidence().resolve("file"), "evidence");
        Files.writeString(folder.database(), "tables");
    }
}
