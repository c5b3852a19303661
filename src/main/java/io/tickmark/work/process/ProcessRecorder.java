package io.tickmark.work.process;

import io.tickmark.work.EngineLink;
import io.tickmark.work.EngineSilent;
import io.tickmark.work.ProcessPictures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the records of process instances that are due, while the engine still has them; none more once it is silent. */
@Component
public class ProcessRecorder {

    private static final Logger log = LoggerFactory.getLogger(ProcessRecorder.class);

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
            try {
                pictures.due(AT_ONCE).forEach(pictures::record);
            } catch (EngineSilent e) {
                log.debug("The rest of the records has to wait", e);
            }
        }
    }
}
