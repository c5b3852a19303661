package io.tickmark.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.Notifications;

/** Where files come from, and the place to drop them. */
class HandIn extends Div {

    private final EvidenceUpload upload;

    HandIn(Rooms rooms, SubjectRef subject, ProvenanceLine from, Runnable done) {
        addClassName("evidence-hand-in");
        var reuse = new Button(getTranslation("evidence.reuse"), click -> new ReuseDialog(rooms, subject, done).open());
        reuse.addThemeVariants(ButtonVariant.TERTIARY);
        upload = new EvidenceUpload(
                rooms.desk().limit(),
                (name, stream) -> rooms.desk().store(new NewEvidence(subject, name, from.read()), stream),
                done,
                true);
        add(from, upload, reuse);
    }

    /** Whether no file is on its way; says so where one is. */
    boolean isComplete() {
        if (upload.isReceiving()) {
            Notifications.refused(getTranslation("evidence.upload.wait"));
        }
        return !upload.isReceiving();
    }
}
