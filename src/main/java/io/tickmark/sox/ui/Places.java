package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ControlInstanceRef;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Locations;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a control runs, and what people call the places. */
record Places(ControlVersionDetails control, Locations locations) {

    List<String> codes() {
        return control.instances().stream()
                .map(ControlInstanceRef::location)
                .filter(Objects::nonNull)
                .toList();
    }

    String name(@Nullable String code) {
        return code == null ? I18NProvider.translate("sox.performers.everywhere") : locations.nameOf(code);
    }
}
