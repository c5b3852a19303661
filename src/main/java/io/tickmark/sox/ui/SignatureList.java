package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.SignOffDetails;
import io.tickmark.sox.SignOffState;
import io.tickmark.ui.Moment;
import java.util.List;

/** Who signed a test for what, and whether the signature still counts. */
class SignatureList extends Div {

    private final Names names;

    SignatureList(List<SignOffDetails> signOffs, Names names) {
        this.names = names;
        addClassName("signatures");
        signOffs.forEach(it -> add(signature(it)));
        if (signOffs.isEmpty()) {
            add(new Paragraph(getTranslation("sox.test.signatures.none")));
        }
    }

    private Div signature(SignOffDetails signed) {
        var icon = VaadinIcon.PENCIL.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var what = new Span(getTranslation(
                "sox.test.signature", names.of(signed.by()), Words.of(signed.role()), Words.of(signed.conclusion())));
        var hash = new Span(signed.contentHash().substring(0, 12));
        hash.addClassNames("id", "secondary");
        hash.setTitle("SHA-256 " + signed.contentHash());
        var line = new Div(icon, what, new Moment(signed.at()), hash);
        line.addClassName("signature");
        if (signed.state() != SignOffState.VALID) {
            line.add(new Span(Words.of(signed.state())));
            line.addClassName("is-void");
        }
        return line;
    }
}
