package io.tickmark.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.tickmark.kernel.Refused;
import io.tickmark.ui.Notifications;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** Files by drop or choice, each with its progress; streamed to the store, never whole in memory. */
class EvidenceUpload extends Div {

    /** Files dropped anywhere on the page, and pictures pasted, go here while no dialog is open. */
    private static final String WHOLE_PAGE = """
            const upload = this;
            const stop = new AbortController();
            const take = (event, files) => {
              if (!upload.isConnected) { stop.abort(); return; }
              const free = !event.defaultPrevented && upload.checkVisibility() && !document.querySelector('vaadin-dialog[opened]');
              if (files?.length && free) {
                event.preventDefault();
                upload._addFiles([...files]);
              }
            };
            const over = event => {
              if (upload.isConnected && event.dataTransfer?.types.includes('Files')) event.preventDefault();
            };
            document.addEventListener('paste', event => take(event, event.clipboardData?.files), {signal: stop.signal});
            document.addEventListener('drop', event => take(event, event.dataTransfer?.files), {signal: stop.signal});
            document.addEventListener('dragover', over, {signal: stop.signal});
            """;

    private final Taker taker;
    private final Runnable done;
    private final FilesOnTheWay files;

    /** Where the stream goes. */
    interface Taker {
        void take(String fileName, InputStream stream) throws IOException;
    }

    EvidenceUpload(DataSize limit, Taker taker, Runnable done, boolean many) {
        this.taker = taker;
        this.done = done;
        var upload = new Upload(new Receiving());
        upload.setMaxFileSize((int) Math.min(limit.toBytes(), Integer.MAX_VALUE));
        upload.setUploadButton(new Button(getTranslation("evidence.upload.choose"), VaadinIcon.UPLOAD.create()));
        upload.setI18n(words(limit));
        upload.addFileRejectedListener(
                rejected -> Notifications.alsoRefused(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        if (!many) {
            upload.setMaxFiles(1);
        } else {
            upload.addAttachListener(attached -> upload.getElement().executeJs(WHOLE_PAGE));
        }
        files = new FilesOnTheWay(upload.getElement());
        add(upload);
    }

    /** Whether a file is on its way. */
    boolean isReceiving() {
        return files.any();
    }

    private UploadI18N words(DataSize limit) {
        var drop = getTranslation("evidence.upload.drop");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setMany(drop).setOne(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("evidence.upload.tooBig", limit.toMegabytes()))
                        .setTooManyFiles(getTranslation("evidence.upload.one")));
    }

    /** Works in the thread of the request, without the session's lock: other clicks go on meanwhile. */
    private class Receiving implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var ui = event.getUI();
            try (var stream = event.getInputStream()) {
                taker.take(event.getFileName(), stream);
                ui.access(done::run);
            } catch (Refused | IllegalArgumentException refused) {
                var sentence = refused instanceof Refused rule
                        ? rule.in(ui.getLocale())
                        : String.valueOf(refused.getMessage());
                event.reject(sentence);
                ui.access(() -> Notifications.alsoRefused(sentence));
            }
        }

        @Override
        public long getRequestSizeMax() {
            return -1;
        }

        @Override
        public long getFileSizeMax() {
            return -1;
        }
    }
}
