package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.tickmark.sox.SignedPaper;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import java.io.ByteArrayInputStream;
import tools.jackson.databind.json.JsonMapper;

/** What somebody signed, to read and to take along, with its SHA-256 computed anew (WF-07). */
class SignedDialog extends Dialog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignedPaper paper;

    /** @param signature in words: "S. Novak as tester: effective" */
    SignedDialog(SignedPaper paper, String signature, ItemFiles files) {
        super(signature);
        this.paper = paper;
        addClassName("signed-dialog");
        add(new Paragraph(getTranslation("sox.signed.means")), hashes());
        paper.parts().ifPresent(parts -> add(new SignedReading(parts, files)));
        var letters = new Details(getTranslation("sox.signed.content"), json());
        letters.setOpened(paper.parts().isEmpty());
        add(letters);
        getFooter().add(download(), new Button(getTranslation("ui.close"), click -> close()));
    }

    private Pre json() {
        var json = new Pre(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(paper.content())));
        json.getElement().setAttribute("tabindex", "0");
        json.getElement().setAttribute("role", "region");
        json.getElement().setAttribute("aria-label", getTranslation("sox.signed.content"));
        return json;
    }

    private Div hashes() {
        var badge = paper.holds()
                ? new StatusBadge(Status.EFFECTIVE, getTranslation("sox.signed.same"))
                : new StatusBadge(Status.INEFFECTIVE, getTranslation("sox.signed.differs"));
        var hashes = new Div(badge, line("sox.signed.hash", paper.hash()), line("sox.signed.now", paper.computed()));
        hashes.addClassName("signed-hashes");
        return hashes;
    }

    private Div line(String key, String hash) {
        var digits = new Span(hash);
        digits.addClassName("id");
        return new Div(new Span(getTranslation(key) + " "), digits);
    }

    private Anchor download() {
        var bytes = paper.bytes();
        var name = "signed-" + paper.hash() + ".json";
        var download = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/json", bytes.length)),
                getTranslation("sox.signed.download"));
        download.addClassName("button-link");
        return download;
    }
}
