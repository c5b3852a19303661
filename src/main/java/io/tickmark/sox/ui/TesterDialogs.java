package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.work.ui.KeptWords;
import java.util.function.Consumer;

/** What a tester is asked in words before the test goes another way than to its reviewer. */
final class TesterDialogs {

    private TesterDialogs() {}

    /** What happened once and is believed not to happen again (DT-2). */
    static void expansion(KeptWords kept, Consumer<String> decided) {
        new WordsDialog(
                        kept,
                        I18NProvider.translate("sox.expand.title"),
                        I18NProvider.translate("sox.expand.sentence"),
                        I18NProvider.translate("sox.expand.cause"),
                        I18NProvider.translate("sox.expand"),
                        decided)
                .open();
    }

    static void question(KeptWords kept, String owner, Consumer<String> decided) {
        new WordsDialog(
                        kept,
                        I18NProvider.translate("sox.ask.title"),
                        I18NProvider.translate("sox.ask.sentence", owner),
                        I18NProvider.translate("sox.ask.question"),
                        I18NProvider.translate("sox.ask.send"),
                        decided)
                .open();
    }
}
