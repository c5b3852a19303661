package io.tickmark.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import io.tickmark.trail.Trail;
import io.tickmark.trail.Verification;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Walks the chain beside the page, shows how far it came, then what it found. Closing it does not stop the walk. */
class VerifyDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyDialog.class);

    private final Trail trail;
    private final Executor executor;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph sentence = new Paragraph();
    private final Div result = new Div();

    VerifyDialog(Trail trail, Executor executor) {
        this.trail = trail;
        this.executor = executor;
        addClassName("verify-dialog");
        setHeaderTitle(getTranslation("trail.verify.title"));
        bar.getElement().setAttribute("aria-label", getTranslation("trail.verify.title"));
        result.getElement().setAttribute("aria-live", "polite");
        sentence.setText(getTranslation("trail.verify.walking"));
        add(bar, sentence, result, checkYourself());
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    /** Who believes nothing needs nothing of ours to check it: the recipe and a program of twenty lines. */
    private Paragraph checkYourself() {
        var recipe = new Anchor("docs/trail.md", getTranslation("trail.verify.recipe"));
        recipe.setTarget("_blank");
        return new Paragraph(new Span(getTranslation("trail.verify.yourself") + " "), recipe);
    }

    /** Opens and sets off. */
    void start(UI ui) {
        open();
        var end = Math.max(1, trail.end());
        executor.execute(new DelegatingSecurityContextRunnable(() -> walk(ui, end)));
    }

    private void walk(UI ui, long end) {
        try {
            var found = trail.verify(seq -> tell(ui, () -> progress(seq, end)));
            tell(ui, () -> show(found));
        } catch (RuntimeException e) {
            LOG.error("Verification of the trail failed", e);
            tell(ui, () -> {
                bar.setVisible(false);
                sentence.setText(getTranslation("trail.verify.failed"));
            });
        }
    }

    /** A page that was closed meanwhile hears nothing; the walk goes on and stands in the trail. */
    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException closed) {
            LOG.debug("The page was closed", closed);
        }
    }

    private void progress(long seq, long end) {
        bar.setValue(Math.min(1.0, (double) seq / end));
        sentence.setText(getTranslation("trail.verify.progress", seq, end));
    }

    private void show(Verification found) {
        bar.setVisible(false);
        var broken = found.firstBreak();
        if (broken == null) {
            var hash = new Span(found.endHash());
            hash.addClassName("id");
            sentence.setText(getTranslation("trail.verify.intact.sentence", found.entries()));
            result.add(new StatusBadge(Status.EFFECTIVE, getTranslation("trail.verify.intact")), hash);
        } else {
            sentence.setText(
                    getTranslation("trail.verify." + broken.damage(), broken.seq(), broken.expected(), broken.found()));
            result.add(new StatusBadge(Status.INEFFECTIVE, getTranslation("trail.verify.broken")));
        }
    }
}
