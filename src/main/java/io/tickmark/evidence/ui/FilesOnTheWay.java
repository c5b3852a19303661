package io.tickmark.evidence.ui;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.List;

/** Whether an upload still sends files, as the browser tells: it knows of those that wait for their turn as well. */
class FilesOnTheWay implements Serializable {

    private static final String MORE = "element.files.some(file => file.uploading || file.held)";

    private boolean any;

    FilesOnTheWay(Element upload) {
        upload.addEventListener("upload-start", start -> any = true);
        for (var end : List.of("upload-success", "upload-error", "upload-abort")) {
            upload.addEventListener(
                            end, ended -> any = ended.getEventData().get(MORE).asBoolean())
                    .addEventData(MORE);
        }
    }

    boolean any() {
        return any;
    }
}
