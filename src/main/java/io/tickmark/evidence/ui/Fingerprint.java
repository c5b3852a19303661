package io.tickmark.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The SHA-256 of a version, to copy and to compare with the stored file (EV-02). */
class Fingerprint extends Div {

    private static final int SHOWN = 12;

    private final ReadingRoom reading;
    private final EvidenceVersionDetails version;
    private final Div found = new Div();

    Fingerprint(ReadingRoom reading, EvidenceVersionDetails version) {
        this.reading = reading;
        this.version = version;
        addClassName("evidence-fingerprint");
        var hash = new Span(version.sha256().substring(0, SHOWN) + "…");
        hash.addClassName("id");
        hash.setTitle("SHA-256 " + version.sha256());
        found.addClassName("fingerprint-found");
        found.getElement().setAttribute("aria-live", "polite");
        add(new Span("SHA-256"), hash, copy(), verify(), found);
    }

    private Button copy() {
        var copy = new Button(VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(getTranslation("evidence.hash.copy"));
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText($0)", version.sha256());
            Notifications.done(getTranslation("evidence.hash.copied"));
        });
        return copy;
    }

    private Button verify() {
        var verify = new Button(getTranslation("evidence.verify"), click -> compare());
        verify.addThemeVariants(ButtonVariant.TERTIARY);
        verify.setAriaLabel(getTranslation("evidence.verify.of", version.fileName()));
        return verify;
    }

    /** What came out stays to be read: who checks compares the digits. */
    private void compare() {
        found.removeAll();
        try {
            var now = new Span(reading.verify(version.id()));
            now.addClassName("id");
            found.add(
                    new StatusBadge(Status.EFFECTIVE, getTranslation("evidence.unharmed")),
                    new Span(getTranslation("evidence.verified", version.fileName())),
                    now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
