package io.tickmark.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.ReadingRoom;

/** The name of a file handed in as evidence; a click takes the file, once it was found unharmed. */
public class EvidenceFile extends Anchor {

    public EvidenceFile(EvidenceVersionDetails version, ReadingRoom reading) {
        super(new EvidenceDownload(reading, version), version.fileName());
        addClassName("evidence-name");
    }
}
