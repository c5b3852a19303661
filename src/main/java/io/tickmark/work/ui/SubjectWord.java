package io.tickmark.work.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;

/** What kind of thing a work item is about, in the reader's language. */
final class SubjectWord {

    private static final Set<String> KNOWN =
            Set.of("Control", "ControlTest", "Deficiency", "Evidence", "TestingCycle", "TestingRound");

    private SubjectWord() {}

    static String of(String type) {
        return KNOWN.contains(type) ? I18NProvider.translate("work.subject." + type) : type;
    }
}
