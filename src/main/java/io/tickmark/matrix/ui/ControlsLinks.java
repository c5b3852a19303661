package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.MatrixExport;
import java.util.ArrayList;

/** Where one can go from the matrix: coverage, download and, for the program lead, the import. */
record ControlsLinks(MatrixExport export, boolean mayImport) {

    Component[] all() {
        var links = new ArrayList<Component>();
        links.add(link(new Anchor(CoverageView.ROUTE, I18NProvider.translate("sox.coverage.open"))));
        links.add(link(download()));
        if (mayImport) {
            links.add(toImport());
        }
        return links.toArray(Component[]::new);
    }

    Anchor toImport() {
        var link = link(new Anchor(ImportView.ROUTE, I18NProvider.translate("sox.import.open")));
        link.addClassName("primary");
        return link;
    }

    private Anchor download() {
        return new Anchor(
                event -> {
                    event.setFileName("matrix.csv");
                    event.setContentType("text/csv;charset=UTF-8");
                    export.write(event.getOutputStream());
                },
                I18NProvider.translate("sox.controls.download"));
    }

    private static Anchor link(Anchor link) {
        link.addClassName("button-link");
        return link;
    }
}
