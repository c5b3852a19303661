package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.ui.MainButton;
import io.tickmark.work.ui.KeptWords;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what a conclusion brings about before it is given; asks why where it differs. Words are kept while typed. */
class ConcludeDialog extends Dialog {

    /** @param name what people call the test */
    ConcludeDialog(
            KeptWords kept,
            String name,
            ControlTestDetails test,
            Conclusion conclusion,
            Consumer<@Nullable String> decided) {
        setHeaderTitle(getTranslation("sox.conclude.title." + conclusion, name));
        var differs = conclusion != test.proposed();
        var comment = kept.field(getTranslation(differs ? "sox.conclude.why" : "sox.conclude.comment"));
        comment.setRequired(differs);
        var content = new Div(new Paragraph(getTranslation("sox.conclude.what." + conclusion)), comment);
        content.addClassName("reason-dialog");
        add(content);
        var go = new MainButton(this, getTranslation("sox.review.conclude." + conclusion), click -> {
            decided.accept(comment.isEmpty() ? null : comment.getValue());
            kept.forget();
            close();
        });
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }
}
