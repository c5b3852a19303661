package io.tickmark.embeddedcamunda.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.logstreams.log.LogStreamReader;
import io.camunda.zeebe.logstreams.storage.LogStorage.AppendListener;
import io.camunda.zeebe.util.buffer.DirectBufferWriter;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.nio.file.Path;
import java.time.Duration;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    private final LogStream stream = mock(LogStream.class);
    private final LogStreamReader reader = mock(LogStreamReader.class);
    private LogFile log;

    @BeforeEach
    void one_record() {
        given(stream.newLogStreamReader()).willReturn(reader);
        log = LogFile.open(folder.resolve("records.log"));
        DirectBufferWriter block = new DirectBufferWriter().wrap(new UnsafeBuffer(new byte[10]));
        log.append(7, 7, block, new AppendListener() {});
    }

    @AfterEach
    void closed() {
        log.close();
    }

    @Test
    void a_read_side_that_stopped_says_so_and_is_not_healthy() {
        given(reader.hasNext()).willThrow(new IllegalStateException("unreadable"));
        try (History history = History.follow(log, stream, LONG, Lag.NONE)) {
            assertThatThrownBy(() -> history.read(tables -> tables))
                    .isInstanceOf(HistoryUnavailable.class)
                    .hasMessageContaining("has stopped");
            assertThat(history.isHealthy()).isFalse();
        }
    }

    @Test
    void a_read_side_that_is_behind_gives_no_stale_answer() {
        try (History history = History.follow(log, stream, SHORT, Lag.NONE)) {
            assertThatThrownBy(() -> history.read(tables -> tables))
                    .isInstanceOf(HistoryUnavailable.class)
                    .hasMessageContaining("is at record 0 and the log at record 7");
            assertThat(history.isHealthy()).isTrue();
        }
    }
}
