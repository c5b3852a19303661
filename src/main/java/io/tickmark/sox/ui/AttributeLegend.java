package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.DescriptionList;
import io.tickmark.matrix.TestAttribute;
import java.util.List;

/** What each letter over a test's grid asks. */
class AttributeLegend extends DescriptionList {

    AttributeLegend(List<TestAttribute> attributes) {
        addClassName("attribute-legend");
        attributes.forEach(attribute -> add(new Term(attribute.code()), new Description(attribute.text())));
    }
}
