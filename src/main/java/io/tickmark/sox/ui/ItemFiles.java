package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.evidence.ui.EvidenceFile;
import io.tickmark.sox.SampleItem;
import java.util.LinkedHashMap;
import java.util.Map;

/** The evidence of a test that counts, by id, for the items that rest on it; none for who may not see it. */
record ItemFiles(Map<String, EvidenceVersionDetails> byId, ReadingRoom reading) {

    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        byId.forEach((id, file) -> names.put(id, file.fileName()));
        return names;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The files of an item, to take from there. */
    Div of(SampleItem item) {
        var files = new Div();
        files.addClassName("item-files");
        item.evidence().forEach(id -> files.add(link(id)));
        return files;
    }

    private Component link(String id) {
        var file = byId.get(id);
        return file == null
                ? new Span(I18NProvider.translate("sox.sheet.evidence.gone"))
                : new EvidenceFile(file, reading);
    }
}
