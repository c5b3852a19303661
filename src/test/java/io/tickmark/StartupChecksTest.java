package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class StartupChecksTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_in_use_is_named_with_a_way_out() throws IOException {
        try (var other = new ServerSocket(0)) {
            var environment = new MockEnvironment().withProperty("server.port", "" + other.getLocalPort());
            assertThatThrownBy(() -> StartupChecks.check(environment))
                    .isInstanceOfSatisfying(
                            StartupRefused.class,
                            refused -> assertThat(refused.remedy()).contains("PORT="))
                    .hasMessage("Port " + other.getLocalPort() + " is in use by another program.");
        }
    }

    @Test
    void a_port_this_user_may_not_open_is_told_apart() {
        assertThat(StartupRefused.port(80, new BindException("Permission denied")))
                .hasMessage("This user may not open port 80.");
        assertThat(StartupRefused.port(8080, new BindException("Cannot assign requested address")))
                .hasMessage("Port 8080 can't be opened: Cannot assign requested address");
    }

    @Test
    void a_port_that_is_none_is_told_apart() {
        for (var text : List.of("65536", "123456", "-1", "http")) {
            assertThatThrownBy(() -> StartupChecks.check(new MockEnvironment().withProperty("server.port", text)))
                    .isInstanceOf(StartupRefused.class)
                    .hasMessage("'" + text + "' is no port: ports are numbers from 0 to 65535.");
        }
    }

    @Test
    void a_folder_that_is_none_is_named() throws IOException {
        Files.writeString(folder.resolve("data"), "a file");
        assertThatThrownBy(() -> StartupChecks.check(database(folder.resolve("data"))))
                .isInstanceOfSatisfying(
                        StartupRefused.class,
                        refused -> assertThat(refused.remedy()).contains("-Dtickmark.data="))
                .hasMessageContaining(folder.resolve("data").toString());
    }

    @Test
    void an_evidence_folder_that_is_none_is_named() throws IOException {
        Files.writeString(folder.resolve("evidence"), "a file");
        assertThatThrownBy(() -> StartupChecks.check(database(folder)))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("The evidence folder " + folder.resolve("evidence"));
    }

    @Test
    void a_database_file_that_can_only_be_read_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("tickmark.mv.db"));
        assertThatThrownBy(() -> StartupChecks.requireWritable(file, any -> false))
                .isInstanceOf(StartupRefused.class)
                .hasMessage("The database file " + file + " can't be written.");
    }

    @Test
    void a_damaged_database_is_named() throws IOException {
        Files.write(folder.resolve("tickmark.mv.db"), new byte[20_000]);
        assertThatThrownBy(() -> StartupChecks.check(database(folder)))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void a_database_that_is_away_is_named_without_its_parameters() {
        var environment = evidenceIn(folder)
                .withProperty("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/tickmark?password=secret");
        assertThatThrownBy(() -> StartupChecks.check(environment))
                .isInstanceOf(StartupRefused.class)
                .hasMessageStartingWith("The database jdbc:postgresql://127.0.0.1:1/tickmark can't be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_empty_folder_and_a_free_port_are_enough() {
        assertThatNoException().isThrownBy(() -> StartupChecks.check(database(folder.resolve("new"))));
    }

    private static MockEnvironment evidenceIn(Path folder) {
        return new MockEnvironment()
                .withProperty(
                        "tickmark.evidence.folder", folder.resolve("evidence").toString());
    }

    private MockEnvironment database(Path folder) {
        return evidenceIn(this.folder)
                .withProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("tickmark"))
                .withProperty("spring.datasource.username", "sa")
                .withProperty("spring.datasource.password", "");
    }
}
