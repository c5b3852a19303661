package io.tickmark.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import io.tickmark.ui.Jump;
import io.tickmark.ui.JumpSource;
import java.util.List;

/** Type what you look for, go there: the arrows choose, Enter goes, Esc stays. */
class JumpDialog extends Dialog {

    private static final int MOST_OF_EACH = 8;

    private final transient List<JumpSource> sources;
    private final ComboBox<Jump> box = new ComboBox<>();

    JumpDialog(List<JumpSource> sources) {
        this.sources = sources;
        addClassName("jump-dialog");
        setHeaderTitle(getTranslation("shell.jump.title"));
        box.setPlaceholder(getTranslation("shell.jump.what"));
        box.setAriaLabel(getTranslation("shell.jump.title"));
        box.setHelperText(getTranslation("shell.jump.help"));
        box.setWidthFull();
        box.setAutofocus(true);
        box.setItemLabelGenerator(Jump::name);
        box.setRenderer(new ComponentRenderer<>(JumpDialog::line));
        box.setItems(query -> found(query).stream().skip(query.getOffset()).limit(query.getLimit()));
        box.getLazyDataView().setItemCountCallback(query -> found(query).size());
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(change.getValue());
            }
        });
        add(box);
    }

    List<Jump> find(String typed) {
        return sources.stream()
                .flatMap(source -> source.find(typed.strip(), MOST_OF_EACH).stream())
                .toList();
    }

    private List<Jump> found(Query<Jump, String> query) {
        var typed = query.getFilter().orElse("").strip();
        var found = find(typed);
        box.setHelperText(
                found.isEmpty() && !typed.isEmpty()
                        ? getTranslation("shell.jump.nothing", typed)
                        : getTranslation("shell.jump.help"));
        return found;
    }

    private void go(Jump jump) {
        close();
        var there = new Location(jump.address());
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    private static Div line(Jump jump) {
        var icon = jump.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(jump.name());
        name.addClassName("jump-name");
        var hint = new Span(jump.hint());
        hint.addClassName("jump-hint");
        var kind = new Span(jump.kind());
        kind.addClassName("jump-kind");
        var line = new Div(icon, new Div(name, hint), kind);
        line.addClassName("jump-line");
        return line;
    }
}
