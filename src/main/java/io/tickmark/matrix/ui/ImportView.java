package io.tickmark.matrix.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.ControlChange.Kind;
import io.tickmark.matrix.MatrixFile;
import io.tickmark.matrix.MatrixImport;
import io.tickmark.matrix.MatrixPreview;
import io.tickmark.matrix.MatrixPreviewStale;
import io.tickmark.matrix.MatrixReasonMissing;
import io.tickmark.people.Roles;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Subjects;
import jakarta.annotation.security.RolesAllowed;

/** Imports a matrix file: choose, look at what it would do, apply all of it or leave it. */
@Route(ImportView.ROUTE)
@RolesAllowed(Roles.SOX_PMO)
class ImportView extends Div implements HasDynamicTitle {

    static final String ROUTE = ControlsView.ROUTE + "/import";

    private final MatrixImport imports;
    private final Subjects subjects;
    private final Div stage = new Div();

    ImportView(MatrixImport imports, Subjects subjects) {
        this.imports = imports;
        this.subjects = subjects;
        addClassName("page");
        stage.addClassName("import-stage");
        add(
                new PageHeader(getPageTitle())
                        .crumb(getTranslation("sox.controls.title"), ControlsView.ROUTE)
                        .lead(getTranslation("sox.import.lead")),
                stage);
        choose();
    }

    private void choose() {
        stage.removeAll();
        stage.add(new MatrixUpload(imports, this::show), new ColumnGuide());
    }

    private void show(MatrixFile file, MatrixPreview preview) {
        stage.removeAll();
        stage.add(
                preview.sound()
                        ? new PreviewPanel(preview, subjects, reason -> apply(file, preview, reason), this::choose)
                        : new FaultPanel(preview, target -> imports.writeFaults(file, target), this::choose));
    }

    private void apply(MatrixFile file, MatrixPreview seen, String reason) {
        try {
            var applied = imports.apply(file, seen.fingerprint(), reason);
            Notifications.done(getTranslation(
                    "sox.import.done",
                    applied.count(Kind.ADDED),
                    applied.count(Kind.CHANGED),
                    applied.count(Kind.RETIRED)));
            UI.getCurrent().navigate(ControlsView.class);
        } catch (MatrixPreviewStale | MatrixReasonMissing meanwhile) {
            Notifications.refused(meanwhile.in(getLocale()));
            show(file, imports.preview(file));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.import.title");
    }
}
