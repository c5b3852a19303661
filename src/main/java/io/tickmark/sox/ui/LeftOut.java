package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.tickmark.matrix.ControlInstanceRef;
import java.util.List;
import java.util.stream.Collectors;

/** What was chosen for a round and has nothing to test in it. */
class LeftOut extends Paragraph {

    LeftOut() {
        addClassName("secondary");
    }

    void show(List<ControlInstanceRef> instances) {
        var some = instances.stream().map(ControlInstanceRef::toString).collect(Collectors.joining(", "));
        setText(getTranslation("sox.plan.leftOut", some));
        setVisible(!some.isEmpty());
    }
}
