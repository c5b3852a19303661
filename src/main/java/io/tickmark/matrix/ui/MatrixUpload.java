package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.tickmark.matrix.MatrixFile;
import io.tickmark.matrix.MatrixImport;
import io.tickmark.matrix.MatrixPreview;
import io.tickmark.ui.ErrorSentences;
import io.tickmark.ui.Notifications;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Takes one matrix file, dropped or chosen, and tells what importing it would do. */
class MatrixUpload extends Div {

    private final MatrixImport imports;
    private final BiConsumer<MatrixFile, MatrixPreview> previewed;

    MatrixUpload(MatrixImport imports, BiConsumer<MatrixFile, MatrixPreview> previewed) {
        this.imports = imports;
        this.previewed = previewed;
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MatrixFile.MAX_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> Notifications.refused(event.getErrorMessage()));
        upload.addClassName("matrix-upload");
        add(upload);
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var file = imports.read(event.getFileName(), content);
            var preview = imports.preview(file);
            event.getUI().access(() -> previewed.accept(file, preview));
        } catch (RuntimeException e) {
            var sentence = ErrorSentences.of(e);
            event.getUI().access(() -> Notifications.refused(sentence));
            event.reject(sentence);
        }
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("sox.import.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("sox.import.choose")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("sox.import.tooBig"))
                .setIncorrectFileType(getTranslation("sox.import.wrongType"))
                .setTooManyFiles(getTranslation("sox.import.tooMany")));
        return words;
    }
}
