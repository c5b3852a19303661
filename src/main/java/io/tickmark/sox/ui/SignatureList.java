package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.SignOffDetails;
import io.tickmark.sox.SignOffState;
import io.tickmark.sox.SignedPaper;
import io.tickmark.ui.Moment;
import java.util.List;
import java.util.function.Function;

/** Who signed a test for what, and whether the signature still counts. */
class SignatureList extends Div {

    private final Names names;
    private final Function<SignOffDetails, SignedPaper> papers;
    private final ItemFiles files;

    SignatureList(
            List<SignOffDetails> signOffs, Names names, Function<SignOffDetails, SignedPaper> papers, ItemFiles files) {
        this.names = names;
        this.papers = papers;
        this.files = files;
        addClassName("signatures");
        signOffs.forEach(it -> add(signature(it)));
        if (signOffs.isEmpty()) {
            add(new Paragraph(getTranslation("sox.test.signatures.none")));
        }
    }

    private Div signature(SignOffDetails signed) {
        var icon = VaadinIcon.PENCIL.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = getTranslation(
                "sox.test.signature", names.of(signed.by()), Words.of(signed.role()), Words.of(signed.conclusion()));
        var what = new Span(words);
        var hash = new Span(signed.contentHash().substring(0, 12) + "…");
        hash.addClassNames("id", "secondary");
        hash.setTitle("SHA-256 " + signed.contentHash());
        var line = new Div(icon, what, new Moment(signed.at()), hash, look(signed, words));
        line.addClassName("signature");
        if (signed.state() != SignOffState.VALID) {
            line.add(new Span(Words.of(signed.state())));
            line.addClassName("is-void");
        }
        return line;
    }

    private Button look(SignOffDetails signed, String words) {
        var look = new Button(
                getTranslation("sox.signed.look"),
                click -> new SignedDialog(papers.apply(signed), words, files).open());
        look.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        look.setAriaLabel(getTranslation("sox.signed.look.of", words));
        return look;
    }
}
