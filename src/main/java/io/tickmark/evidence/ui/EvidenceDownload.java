package io.tickmark.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.Refused;
import io.tickmark.ui.Notifications;
import java.io.IOException;

/** Hands out a version, once it was found unharmed. */
class EvidenceDownload implements DownloadHandler {

    private static final int CONFLICT = 409;

    private final ReadingRoom reading;
    private final EvidenceVersionDetails version;

    EvidenceDownload(ReadingRoom reading, EvidenceVersionDetails version) {
        this.reading = reading;
        this.version = version;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try (var stream = reading.open(version.id()).stream()) {
            event.setFileName(version.fileName());
            event.setContentType(version.mediaType());
            event.setContentLength(version.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            stream.transferTo(event.getOutputStream());
        } catch (Refused refused) {
            event.getResponse().setStatus(CONFLICT);
            event.getUI()
                    .access(() -> Notifications.refused(refused.in(event.getUI().getLocale())));
        }
    }
}
