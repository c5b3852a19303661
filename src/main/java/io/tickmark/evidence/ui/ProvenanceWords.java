package io.tickmark.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.evidence.Provenance;
import io.tickmark.ui.Moments;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a file comes from and which time it speaks for, in one line (EV-03). */
final class ProvenanceWords {

    private ProvenanceWords() {}

    static String of(Provenance from) {
        var period = from.from() == null || from.to() == null
                ? ""
                : Moments.date(from.from()) + " – " + Moments.date(from.to());
        var taken = from.extractedBy() == null ? "" : I18NProvider.translate("evidence.extracted", from.extractedBy());
        return Stream.of(I18NProvider.translate("evidence.source." + from.source()), period, from.system(), taken)
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
