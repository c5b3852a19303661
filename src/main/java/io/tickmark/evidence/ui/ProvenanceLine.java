package io.tickmark.evidence.ui;

import com.vaadin.flow.component.details.Details;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.Provenance;

/** What the files handed in next are taken for, in one line; opened, it can be said otherwise (EV-03). */
class ProvenanceLine extends Details {

    private final ProvenanceFields fields;

    /** @param kept where it stays said while the person goes and comes back */
    ProvenanceLine(TimeWanted wanted, ProvenanceDraft kept) {
        var usual = new Provenance(EvidenceSource.DOCUMENT, wanted.first(), wanted.last(), null, null);
        var proposal = kept.find().orElse(usual);
        fields = new ProvenanceFields(proposal, wanted);
        fields.whenSaid(said -> {
            show(said);
            kept.keep(said);
        });
        show(proposal);
        add(fields);
    }

    /** As it was said, or a {@link io.tickmark.kernel.Malformed} while it can't be meant. */
    Provenance read() {
        return fields.read();
    }

    private void show(Provenance now) {
        setSummaryText(getTranslation("evidence.takenFor", ProvenanceWords.of(now)));
    }
}
