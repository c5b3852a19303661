package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.ProcessInstanceSequenceFlow;
import io.camunda.client.api.statistics.response.ProcessElementStatistics;
import io.tickmark.work.EngineLink;
import io.tickmark.work.ProcessObserver;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPicture.ElementCount;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the engine how far an instance is. What it shows may lag behind by the time of its exporters. */
@Component
class CamundaObserver implements ProcessObserver {

    private static final Logger log = LoggerFactory.getLogger(CamundaObserver.class);

    private final CamundaClient camunda;
    private final EngineLink link;
    private final Clock clock;
    private final Map<Long, String> models = new ConcurrentHashMap<>();

    CamundaObserver(CamundaClient camunda, EngineLink link, Clock clock) {
        this.camunda = camunda;
        this.link = link;
        this.clock = clock;
    }

    @Override
    public Optional<ProcessPicture> observe(long processInstanceKey) {
        if (!link.isUp()) {
            return Optional.empty();
        }
        try {
            var instance = camunda.newProcessInstanceGetRequest(processInstanceKey)
                    .send()
                    .join();
            return Optional.of(picture(processInstanceKey, instance));
        } catch (ClientException e) {
            log.debug("No picture of instance {}", processInstanceKey, e);
            return Optional.empty();
        }
    }

    private ProcessPicture picture(long key, ProcessInstance instance) {
        return new ProcessPicture(
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionVersion(),
                models.computeIfAbsent(instance.getProcessDefinitionKey(), this::model),
                camunda.newProcessInstanceElementStatisticsRequest(key).send().join().stream()
                        .map(CamundaObserver::count)
                        .toList(),
                camunda.newProcessInstanceSequenceFlowsRequest(key).send().join().stream()
                        .map(ProcessInstanceSequenceFlow::getElementId)
                        .distinct()
                        .toList(),
                instance.getState() != ProcessInstanceState.ACTIVE,
                Instant.now(clock));
    }

    private String model(long definitionKey) {
        return camunda.newProcessDefinitionGetXmlRequest(definitionKey).send().join();
    }

    private static ElementCount count(ProcessElementStatistics element) {
        return new ElementCount(
                element.getElementId(),
                element.getActive(),
                element.getCompleted(),
                element.getCanceled(),
                element.getIncidents());
    }
}
