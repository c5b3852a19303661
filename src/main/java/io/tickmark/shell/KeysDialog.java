package io.tickmark.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** The keys that work in Tickmark, and where. */
class KeysDialog extends Dialog {

    /** Where keys work. */
    private enum Place {
        EVERYWHERE,
        LIST,
        SHEET
    }

    /** One key, or the like ones, and what it does: {@code shell.keys.<does>}. */
    private record Stroke(Place place, String does, String... keys) {}

    private static final List<Stroke> STROKES = List.of(
            new Stroke(Place.EVERYWHERE, "jump", "Ctrl+K"),
            new Stroke(Place.EVERYWHERE, "help", "?"),
            new Stroke(Place.EVERYWHERE, "send", "Ctrl+Enter"),
            new Stroke(Place.EVERYWHERE, "close", "Esc"),
            new Stroke(Place.LIST, "move", "↑", "↓"),
            new Stroke(Place.LIST, "open", "Enter"),
            new Stroke(Place.SHEET, "pass", "P"),
            new Stroke(Place.SHEET, "exception", "E"),
            new Stroke(Place.SHEET, "na", "N"),
            new Stroke(Place.SHEET, "ticks", "T"),
            new Stroke(Place.SHEET, "evidence", "A"),
            new Stroke(Place.SHEET, "fillDown", "Ctrl+D"),
            new Stroke(Place.SHEET, "paste", "Ctrl+V"),
            new Stroke(Place.SHEET, "clear", "Del"),
            new Stroke(Place.SHEET, "cell", "Enter"));

    KeysDialog() {
        addClassName("keys-dialog");
        setHeaderTitle(getTranslation("shell.keys.title"));
        Arrays.stream(Place.values()).forEach(this::list);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private void list(Place place) {
        var list = new DescriptionList();
        STROKES.stream().filter(stroke -> stroke.place() == place).forEach(stroke -> {
            var keys = new Term();
            Arrays.stream(stroke.keys()).map(KeysDialog::key).forEach(keys::add);
            list.add(keys, new Description(getTranslation("shell.keys." + stroke.does())));
        });
        add(new H3(getTranslation("shell.keys.place." + place)), list);
    }

    private static Span key(String stroke) {
        var key = new Span(stroke);
        key.addClassName("key");
        return key;
    }
}
