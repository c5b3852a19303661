package io.tickmark.work.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.tickmark.ScriptedEngine;
import io.tickmark.work.EngineLink;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class EngineWatchTest {

    private final EngineLink link = mock(EngineLink.class);

    @Test
    void an_engine_that_does_not_answer_is_away() {
        look();
        verify(link).silent(anyString());
    }

    @Test
    void an_engine_that_told_of_a_task_in_the_meantime_is_only_busy() {
        when(link.heardSince(any())).thenReturn(true);
        look();
        verify(link, never()).silent(anyString());
    }

    private void look() {
        try (var engine = ScriptedEngine.answering(503)) {
            var client = engine.client();
            new EngineWatch(
                            client,
                            link,
                            new ProcessDeployment(client, new PathMatchingResourcePatternResolver()),
                            new UserTaskListenerRegistration(client),
                            Clock.systemUTC())
                    .look();
        }
    }
}
