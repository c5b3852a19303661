package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.search.enums.IncidentState;
import io.tickmark.work.EngineLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts, now and then, where our processes can't go on by themselves, so that health need not ask the engine. */
@Component
public class IncidentWatch {

    private static final Logger log = LoggerFactory.getLogger(IncidentWatch.class);

    private final CamundaClient camunda;
    private final EngineLink link;
    private final ProcessDeployment deployment;
    private volatile long open;

    IncidentWatch(CamundaClient camunda, EngineLink link, ProcessDeployment deployment) {
        this.camunda = camunda;
        this.link = link;
        this.deployment = deployment;
    }

    @Scheduled(fixedDelayString = "${tickmark.engine.incidents-every:10s}")
    public void look() {
        if (link.isUp() && !deployment.processIds().isEmpty()) {
            try {
                open = count();
            } catch (ClientException e) {
                log.debug("The incidents could not be counted", e);
            }
        }
    }

    /** How many there were at the last look. */
    long open() {
        return open;
    }

    private long count() {
        return Patience.answerTo(camunda.newIncidentSearchRequest()
                        .filter(incident -> incident.state(IncidentState.ACTIVE)
                                .processDefinitionId(process -> process.in(deployment.processIds())))
                        .page(page -> page.limit(1)))
                .page()
                .totalItems();
    }
}
