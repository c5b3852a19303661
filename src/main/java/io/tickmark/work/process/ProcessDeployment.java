package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import io.camunda.client.api.response.Process;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys what lies in {@code processes/} and {@code forms/}. The engine keeps the version of an unchanged file. */
@Component
class ProcessDeployment {

    private static final List<String> PATTERNS =
            List.of("classpath:processes/*.bpmn", "classpath:processes/*.dmn", "classpath:forms/*.form");

    private final CamundaClient camunda;
    private final ResourcePatternResolver files;
    private volatile List<String> processIds = List.of();

    ProcessDeployment(CamundaClient camunda, ResourcePatternResolver files) {
        this.camunda = camunda;
        this.files = files;
    }

    void deploy() throws IOException {
        var command = camunda.newDeployResourceCommand();
        DeployResourceCommandStep2 filled = null;
        for (var file : found()) {
            try (var content = file.getInputStream()) {
                var name = file.getFilename();
                filled = (filled == null ? command : filled).addResourceStream(content, name);
            }
        }
        if (filled != null) {
            processIds = Patience.answerTo(filled).getProcesses().stream()
                    .map(Process::getBpmnProcessId)
                    .toList();
        }
    }

    /** The processes that are ours; none as long as the engine has not taken them. */
    List<String> processIds() {
        return processIds;
    }

    private List<Resource> found() throws IOException {
        var all = new ArrayList<Resource>();
        for (var pattern : PATTERNS) {
            all.addAll(Arrays.asList(files.getResources(pattern)));
        }
        return all;
    }
}
