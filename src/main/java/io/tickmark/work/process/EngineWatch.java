package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.tickmark.work.EngineLink;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the engine now and then whether it is there. Before it counts as there it gets our processes and our listener,
 * so that nothing starts on an engine that doesn't know us.
 */
@Component
public class EngineWatch {

    private static final Logger log = LoggerFactory.getLogger(EngineWatch.class);

    private static final Duration ONE_LOOK = Duration.ofSeconds(5);

    private static final int LONGEST_REASON = 400;

    private final CamundaClient camunda;
    private final EngineLink link;
    private final ProcessDeployment deployment;
    private final UserTaskListenerRegistration listener;
    private final Clock clock;

    EngineWatch(
            CamundaClient camunda,
            EngineLink link,
            ProcessDeployment deployment,
            UserTaskListenerRegistration listener,
            Clock clock) {
        this.clock = clock;
        this.camunda = camunda;
        this.link = link;
        this.deployment = deployment;
        this.listener = listener;
    }

    @Scheduled(fixedDelayString = "${tickmark.engine.watch-every:2s}")
    public void look() {
        var asked = Instant.now(clock);
        try {
            Patience.answerTo(camunda.newTopologyRequest().requestTimeout(ONE_LOOK));
            if (!link.isUp()) {
                deployment.deploy();
                listener.register();
            }
            link.answered();
        } catch (ClientException | IOException e) {
            log.debug("The engine did not answer", e);
            // one that told of a task in the meantime is busy, not away
            if (!link.heardSince(asked)) {
                link.silent(reason(e));
            }
        }
    }

    private static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof TimeoutException) {
            return "nothing came back in time";
        }
        var message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        var line = message.replaceAll("\\s+", " ");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }
}
