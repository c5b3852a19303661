package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.UnsaidWords;
import java.util.function.Consumer;

/** Asks for words that go with a decision. A refusal leaves it open, with the words in it. */
class WordsDialog extends Dialog {

    private static final int LONGEST = 4_000;

    /**
     * @param title what will happen, as a question
     * @param consequence what that means, in a sentence
     * @param label of the field
     * @param action the verb on the button
     */
    WordsDialog(String title, String consequence, String label, String action, Consumer<String> decided) {
        super(title);
        var words = new TextArea(label);
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
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
            close();
        });
        words.setRequired(true);
        words.setErrorMessage(getTranslation("sox.words.missing"));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        UnsaidWords.hold(this, words);
        words.focus();
    }
}
