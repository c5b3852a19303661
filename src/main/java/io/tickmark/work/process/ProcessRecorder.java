package io.tickmark.work.process;

import io.tickmark.work.EngineLink;
import io.tickmark.work.ProcessPictures;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the records of process instances that are due, while the engine still has them. */
@Component
public class ProcessRecorder {

    private static final int AT_ONCE = 100;

    private final ProcessPictures pictures;
    private final EngineLink link;

    ProcessRecorder(ProcessPictures pictures, EngineLink link) {
        this.pictures = pictures;
        this.link = link;
    }

    @Scheduled(fixedDelayString = "${tickmark.engine.record-every:2s}")
    public void recordDue() {
        if (link.isUp()) {
            pictures.due(AT_ONCE).forEach(pictures::record);
        }
    }
}
