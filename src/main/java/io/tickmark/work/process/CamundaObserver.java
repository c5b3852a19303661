package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.ProcessInstanceSequenceFlow;
import io.camunda.client.api.statistics.response.ProcessElementStatistics;
import io.tickmark.work.EngineLink;
import io.tickmark.work.EngineSilent;
import io.tickmark.work.ProcessObserver;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPicture.ElementCount;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Asks the engine how far an instance is. What it shows may lag behind by the time of its exporters. */
@Component
class CamundaObserver implements ProcessObserver {

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
            var instance = Patience.answerTo(camunda.newProcessInstanceGetRequest(processInstanceKey));
            return Optional.of(picture(processInstanceKey, instance));
        } catch (ProblemException answer) {
            if (answer.code() == 404) {
                return Optional.empty();
            }
            throw new EngineSilent(answer);
        } catch (ClientException e) {
            throw new EngineSilent(e);
        }
    }

    private ProcessPicture picture(long key, ProcessInstance instance) {
        return new ProcessPicture(
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionVersion(),
                models.computeIfAbsent(instance.getProcessDefinitionKey(), this::model),
                Patience.answerTo(camunda.newProcessInstanceElementStatisticsRequest(key)).stream()
                        .map(CamundaObserver::count)
                        .toList(),
                Patience.answerTo(camunda.newProcessInstanceSequenceFlowsRequest(key)).stream()
                        .map(ProcessInstanceSequenceFlow::getElementId)
                        .distinct()
                        .toList(),
                instance.getState() != ProcessInstanceState.ACTIVE,
                Instant.now(clock));
    }

    private String model(long definitionKey) {
        return Patience.answerTo(camunda.newProcessDefinitionGetXmlRequest(definitionKey));
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
