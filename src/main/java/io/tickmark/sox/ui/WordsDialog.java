package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.UnsaidWords;
import io.tickmark.work.ui.KeptWords;
import java.util.function.Consumer;

/** Asks for words that go with a decision. They are kept while they are typed; a refusal leaves them in it. */
class WordsDialog extends Dialog {

    /**
     * @param kept the words as they were left, empty in a dialog that is new
     * @param title what will happen, as a question
     * @param consequence what that means, in a sentence
     * @param label of the field
     * @param action the verb on the button
     */
    WordsDialog(
            KeptWords kept, String title, String consequence, String label, String action, Consumer<String> decided) {
        super(title);
        var words = kept.field(label);
        words.setMinRows(3);
        var content = new Div(new Paragraph(consequence), words);
        content.addClassName("reason-dialog");
        add(content);
        var send = new MainButton(this, action, click -> {
            words.setInvalid(words.getValue().isBlank());
            if (words.isInvalid()) {
                words.focus();
                return;
            }
            decided.accept(words.getValue());
            kept.forget();
            close();
        });
        words.setRequired(true);
        words.setErrorMessage(getTranslation("sox.words.missing"));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> drop(kept)), send);
        UnsaidWords.hold(this, words);
        words.focus();
    }

    private void drop(KeptWords kept) {
        kept.forget();
        close();
    }
}
