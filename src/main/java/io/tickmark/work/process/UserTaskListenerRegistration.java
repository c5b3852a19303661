package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.search.enums.GlobalTaskListenerEventType;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Tells the engine, once, to call the listener for every user task, after the listeners a model may have itself. */
@Component
class UserTaskListenerRegistration {

    private static final String LISTENER_ID = "tickmark-work-list";

    /** The engine shall go on asking while we are away rather than raise an incident. */
    private static final int RETRIES = 1_000;

    private final CamundaClient camunda;

    UserTaskListenerRegistration(CamundaClient camunda) {
        this.camunda = camunda;
    }

    /**
     * The same listener as a new version. The engine (8.9.0-rc2) notes for each transition under which version of the
     * listeners it runs, forgets to strike the note when the transition is denied, and stops for good when the same note
     * is made again (docs/decisions/0012). A new version makes it another note.
     */
    void renew() {
        Patience.answerTo(camunda.newUpdateGlobalTaskListenerRequest(LISTENER_ID)
                .type(UserTaskListener.JOB_TYPE)
                .eventType(GlobalTaskListenerEventType.ALL)
                .afterNonGlobal(true)
                .retries(RETRIES + ThreadLocalRandom.current().nextInt(RETRIES)));
    }

    void register() {
        try {
            Patience.answerTo(camunda.newCreateGlobalTaskListenerRequest()
                    .id(LISTENER_ID)
                    .type(UserTaskListener.JOB_TYPE)
                    .eventType(GlobalTaskListenerEventType.ALL)
                    .afterNonGlobal(true)
                    .retries(RETRIES));
        } catch (ClientHttpException answer) {
            if (answer.code() != 409) {
                throw answer;
            }
        }
    }
}
