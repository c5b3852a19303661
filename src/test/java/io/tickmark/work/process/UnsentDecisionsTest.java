package io.tickmark.work.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.tickmark.work.EngineLink;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;

/** When what the engine has not heard is sent again. */
class UnsentDecisionsTest {

    private final IncompleteEventPublications publications = mock();
    private final EngineLink link = mock();
    private final UnsentDecisions unsent = new UnsentDecisions(
            publications, mock(EventPublicationRegistry.class), link, mock(JdbcClient.class), Clock.systemUTC());

    @Test
    void everything_is_sent_again_when_the_engine_comes_up() {
        unsent.on(new EngineLink.CameUp());
        verify(publications).resubmitIncompletePublicationsOlderThan(Duration.ZERO);
    }

    @Test
    void nothing_is_sent_while_the_engine_is_away() {
        unsent.again();
        verify(publications, never()).resubmitIncompletePublicationsOlderThan(any());
    }

    @Test
    void while_the_engine_answers_what_is_on_its_first_way_is_left_alone() {
        when(link.isUp()).thenReturn(true);
        unsent.again();
        verify(publications).resubmitIncompletePublicationsOlderThan(argThat(Duration::isPositive));
    }
}
