package io.tickmark.matrix.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Locations;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.People;
import io.tickmark.trail.ui.HistoryPanel;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.PageTabs;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** A control: all it says, where it is tested, how its versions differ, and what other parts of the trade add. */
@Route(ControlsView.ROUTE + "/:" + ControlView.CONTROL)
class ControlView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String CONTROL = "control";

    private final Matrix matrix;
    private final Locations locations;
    private final People people;
    private final List<ControlPageSection> sections;
    private final ObjectProvider<HistoryPanel> histories;
    private String title = "";

    ControlView(
            Matrix matrix,
            Locations locations,
            People people,
            ObjectProvider<ControlPageSection> sections,
            ObjectProvider<HistoryPanel> histories) {
        this.matrix = matrix;
        this.locations = locations;
        this.people = people;
        this.sections = sections.orderedStream().toList();
        this.histories = histories;
    }

    static RouteParameters parameters(ControlId control) {
        return new RouteParameters(new RouteParam(CONTROL, control.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(CONTROL).orElse("");
        if (!ControlId.isValid(id)) {
            throw new NotFound("control", id);
        }
        show(matrix.versions(new ControlId(id)));
    }

    private void show(List<ControlVersionDetails> versions) {
        var control = versions.getFirst();
        title = control.control() + " " + control.title();
        removeAll();
        var header = new PageHeader(control.title())
                .crumb(getTranslation("sox.controls.title"), ControlsView.ROUTE)
                .beside(ControlTags.of(control))
                .lead(control.statement().description());
        var tabs = new PageTabs();
        tabs.addClassName("control-tabs");
        tabs.add(getTranslation("sox.control.facts"), new ControlFacts(control, locations));
        sections.forEach(section -> tabs.add(getTranslation(section.titleKey()), section.show(control)));
        tabs.add(getTranslation("sox.control.versions", versions.size()), new ControlVersionList(versions, people));
        var history = histories.getObject();
        history.show(new SubjectRef("Control", control.control().value()));
        tabs.add(getTranslation("sox.control.history"), history);
        add(header, tabs);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
