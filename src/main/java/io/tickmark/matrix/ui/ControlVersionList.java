package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.ui.Moment;
import java.util.List;

/** The versions of a control, the newest first, each with what it changed. */
class ControlVersionList extends Div {

    private final People people;

    ControlVersionList(List<ControlVersionDetails> versions, People people) {
        this.people = people;
        addClassName("versions");
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            add(head(version, i + 1 < versions.size() ? changes(version, versions.get(i + 1)) : first()));
        }
    }

    private Section head(ControlVersionDetails version, Component what) {
        var by = new Span(getTranslation("sox.control.version.by", name(version.recordedBy())));
        var hash = new Span(version.contentHash().substring(0, 12));
        hash.addClassNames("id", "secondary");
        hash.setTitle("SHA-256 " + version.contentHash());
        var facts = new Div(new Moment(version.recordedAt()), by, hash);
        facts.addClassNames("tags", "secondary");
        var section = new Section(new H2(getTranslation("sox.control.version", version.version())), facts, what);
        section.addClassName("facts");
        return section;
    }

    private String name(String username) {
        return people.find(new PersonId(username)).map(PersonDetails::name).orElse(username);
    }

    private Component first() {
        return new Paragraph(getTranslation("sox.control.version.first"));
    }

    private Component changes(ControlVersionDetails version, ControlVersionDetails before) {
        return new ChangeTable(getTranslation("sox.control.version", version.version()), version.changesSince(before));
    }
}
