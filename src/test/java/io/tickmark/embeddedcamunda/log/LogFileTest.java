package io.tickmark.embeddedcamunda.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.zeebe.logstreams.storage.LogStorage.AppendListener;
import io.camunda.zeebe.logstreams.storage.LogStorageReader;
import io.camunda.zeebe.util.buffer.DirectBufferWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_disk_that_was_full_for_a_while_leaves_a_log_that_can_be_read() throws IOException {
        FullDisk disk = new FullDisk(open());
        try (LogFile log = LogFile.over(disk, path())) {
            append(log, 1, 100);
            disk.takes(60);
            assertThatThrownBy(() -> append(log, 2, 500))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("No space left on device");
            disk.takes(Integer.MAX_VALUE);
            append(log, 2, 20);
        }
        assertBlocks(2, 2);
    }

    @Test
    void a_stop_on_a_full_disk_leaves_no_half_block() throws IOException {
        FullDisk disk = new FullDisk(open());
        try (LogFile log = LogFile.over(disk, path())) {
            append(log, 1, 100);
            disk.takes(60);
            assertThatThrownBy(() -> append(log, 2, 500)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(path()).hasSize(BlockHeader.SIZE + 100);
        assertBlocks(1, 1);
    }

    private void assertBlocks(int blocks, long lastPosition) {
        try (LogFile again = LogFile.open(path());
                LogStorageReader reader = again.newReader()) {
            assertThat(again.lastPosition()).isEqualTo(lastPosition);
            assertThat(reader).toIterable().hasSize(blocks);
        }
    }

    private static void append(LogFile log, long position, int length) {
        DirectBufferWriter block = new DirectBufferWriter().wrap(new UnsafeBuffer(new byte[length]));
        log.append(position, position, block, new AppendListener() {});
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(path(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private Path path() {
        return folder.resolve("records.log");
    }
}
