package io.tickmark.trail.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The rows on screen as CSV, streamed; not one more, not one less. */
class TrailExport implements DownloadHandler {

    private final Trail trail;
    private volatile TrailFilter filter = TrailFilter.ALL;

    TrailExport(Trail trail) {
        this.trail = trail;
    }

    void of(TrailFilter shown) {
        filter = shown;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("trail.csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (var out = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            trail.export(filter, out);
        }
    }
}
