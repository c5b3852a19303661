package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.ui.MainButton;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what a conclusion brings about before it is given; asks why where it differs from the proposal. */
class ConcludeDialog extends Dialog {

    private static final int LONGEST = 4_000;

    /** @param name what people call the test */
    ConcludeDialog(String name, ControlTestDetails test, Conclusion conclusion, Consumer<@Nullable String> decided) {
        setHeaderTitle(getTranslation("sox.conclude.title." + conclusion, name));
        var differs = conclusion != test.proposed();
        var comment = new TextArea(getTranslation(differs ? "sox.conclude.why" : "sox.conclude.comment"));
        comment.setMaxLength(LONGEST);
        comment.setWidthFull();
        comment.setRequired(differs);
        var content = new Div(new Paragraph(getTranslation("sox.conclude.what." + conclusion)), comment);
        content.addClassName("reason-dialog");
        add(content);
        var go = new MainButton(this, getTranslation("sox.review.conclude." + conclusion), click -> {
            decided.accept(comment.isEmpty() ? null : comment.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("ui.back"), click -> close()), go);
    }
}
