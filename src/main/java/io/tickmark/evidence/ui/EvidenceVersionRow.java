package io.tickmark.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.people.PersonId;
import io.tickmark.ui.Moment;
import java.util.function.Function;

/** One version of a piece of evidence: the file to take, where it comes from, and its hash. */
class EvidenceVersionRow extends Div {

    private final EvidenceDetails evidence;
    private final ReadingRoom reading;
    private final TimeWanted wanted;
    private final Function<PersonId, String> names;

    EvidenceVersionRow(
            EvidenceDetails evidence,
            EvidenceVersionDetails version,
            ReadingRoom reading,
            TimeWanted wanted,
            Function<PersonId, String> names) {
        this.evidence = evidence;
        this.reading = reading;
        this.wanted = wanted;
        this.names = names;
        addClassName("evidence-version");
        add(head(version), about(version), new Fingerprint(reading, version));
    }

    private Component head(EvidenceVersionDetails version) {
        var row =
                new Div(new EvidenceFile(version, reading), tag(getTranslation("evidence.version", version.number())));
        row.addClassName("evidence-head");
        if (evidence.withdrawn()) {
            row.add(tag(getTranslation("evidence.withdrawn")));
        }
        if (version.late()) {
            row.add(tag(getTranslation("evidence.late")));
        }
        if (wanted.isMissedBy(version.provenance())) {
            row.add(tag(getTranslation("evidence.otherPeriod")));
        }
        return row;
    }

    private Component about(EvidenceVersionDetails version) {
        var words = String.join(
                " · ",
                FileSize.of(version.size()),
                ProvenanceWords.of(version.provenance()),
                names.apply(version.uploadedBy()));
        var row = new Div(new Span(words + " · "), new Moment(version.uploadedAt()));
        row.addClassName("secondary");
        return row;
    }

    private static Span tag(String word) {
        var tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }
}
