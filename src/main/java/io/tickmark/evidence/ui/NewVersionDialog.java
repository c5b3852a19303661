package io.tickmark.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.tickmark.evidence.EvidenceDetails;

/** Asks for a better file, and where that one comes from (EV-03); what was said of the last is proposed. */
class NewVersionDialog extends Dialog {

    NewVersionDialog(EvidenceDetails evidence, Rooms rooms, TimeWanted wanted, Runnable changed) {
        setHeaderTitle(
                getTranslation("evidence.newVersion.title", evidence.current().fileName()));
        var fields = new ProvenanceFields(evidence.current().provenance(), wanted);
        add(
                fields,
                new EvidenceUpload(
                        rooms.desk().limit(),
                        (name, stream) -> rooms.desk().addVersion(evidence.id(), name, fields.read(), stream),
                        () -> {
                            close();
                            changed.run();
                        },
                        false));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()));
    }
}
