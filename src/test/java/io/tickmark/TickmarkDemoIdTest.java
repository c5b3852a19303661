package io.tickmark;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickmarkDemoIdTest {

    @TempDir
    private Path root;

    private TickmarkDemoFolder folder;
    private TickmarkDemoId id;

    @BeforeEach
    void a_folder() throws IOException {
        folder = new TickmarkDemoFolder(root);
        id = new TickmarkDemoId(folder);
        Files.createDirectories(folder.engine());
    }

    @Test
    void a_first_start_and_every_later_one_are_fine() throws IOException {
        id.check();
        used();
        assertThatNoException().isThrownBy(id::check);
        id.give();
        assertThatNoException().isThrownBy(id::check);
    }

    @Test
    void a_first_start_broken_off_before_there_was_a_database_is_fine() throws IOException {
        Files.writeString(folder.log(), "log");
        assertThatNoException().isThrownBy(id::check);
    }

    @Test
    void an_id_written_in_one_half_only_is_written_in_the_other() throws IOException {
        used();
        Files.move(root.resolve("data.id"), root.resolve("data.id.new"));
        Files.delete(folder.engine().resolve("data.id"));
        assertThatNoException().isThrownBy(id::check);
        assertThatNoException().isThrownBy(id::check);
    }

    @Test
    void a_half_from_elsewhere_is_refused() throws IOException {
        used();
        Files.writeString(folder.engine().resolve("data.id"), "another");
        refuses("do not belong together");
        Files.delete(folder.engine().resolve("data.id"));
        refuses("do not belong together");
    }

    @Test
    void a_lost_database_is_refused_and_so_is_an_empty_one() throws IOException {
        used();
        Files.writeString(folder.database(), "");
        refuses("has lost its database");
        Files.delete(folder.database());
        refuses("has lost its database");
    }

    @Test
    void a_lost_log_is_refused() throws IOException {
        used();
        Files.delete(folder.log());
        refuses("has lost its engine's log");
    }

    private void used() throws IOException {
        Files.writeString(folder.log(), "log");
        Files.writeString(folder.database(), "tables");
        id.give();
    }

    private void refuses(String why) {
        assertThatThrownBy(id::check).isInstanceOf(CannotStart.class).hasMessageContaining(why);
    }
}
