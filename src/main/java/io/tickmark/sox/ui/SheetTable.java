package io.tickmark.sox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import io.tickmark.matrix.TestAttribute;
import io.tickmark.sox.SampleItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Items × attributes as a table: arrows move in the browser, letters and double clicks are told to {@link Keys}. The
 * bar over it does the same for who has no keyboard.
 */
@JavaScript("context://tickmark/type-ahead.js")
@JavaScript("context://tickmark/test-sheet.js")
class SheetTable extends Div {

    private final NativeTable table = new NativeTable();
    private final Map<Integer, SheetRow> rows = new HashMap<>();
    private Keys keys = (item, column, key) -> {};

    /** What is told about a key pressed on a cell. */
    interface Keys {
        void pressed(int item, String column, SheetKey key);
    }

    /**
     * @param open whether it can be changed
     * @param described called with an item's number and its new reference
     */
    SheetTable(
            List<TestAttribute> attributes,
            List<SampleItem> items,
            boolean open,
            BiConsumer<Integer, String> described) {
        addClassName("sheet");
        getElement().setAttribute("data-readonly", String.valueOf(!open));
        if (open) {
            add(new SheetBar());
        }
        add(scroll(attributes, open));
        items.forEach(item -> add(item, attributes, open, described));
        hearKeys();
    }

    private Div scroll(List<TestAttribute> attributes, boolean open) {
        table.getElement()
                .setAttribute("role", "grid")
                .setAttribute("aria-label", getTranslation("sox.sheet.title"))
                .setAttribute("aria-readonly", String.valueOf(!open));
        table.getHead().addRows(new SheetHead(attributes));
        var scroll = new Div(table);
        scroll.addClassName("sheet-scroll");
        return scroll;
    }

    private void hearKeys() {
        getElement()
                .addEventListener("sheet-key", event -> {
                    var data = event.getEventData();
                    keys.pressed(
                            data.get("event.detail.item").asInt(),
                            data.get("event.detail.column").asString(),
                            SheetKey.valueOf(data.get("event.detail.key").asString()));
                })
                .addEventData("event.detail.item")
                .addEventData("event.detail.column")
                .addEventData("event.detail.key");
    }

    void whenKey(Keys listener) {
        keys = listener;
    }

    /** Called when the person pauses after changing something. */
    void whenIdle(Runnable listener) {
        getElement().addEventListener("sheet-idle", event -> listener.run());
    }

    /** Draws one item anew. */
    void show(SampleItem item, Map<String, String> evidenceNames) {
        var row = rows.get(item.number());
        if (row != null) {
            row.show(item, evidenceNames);
        }
    }

    /** Lets the files of an item be taken from a table that can't be changed. */
    void link(SampleItem item, ItemFiles files) {
        var row = rows.get(item.number());
        if (row != null && !files.isEmpty()) {
            row.link(files.of(item));
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("window.tickmark.sheet(this)");
    }

    private void add(
            SampleItem item, List<TestAttribute> attributes, boolean open, BiConsumer<Integer, String> described) {
        var row = new SheetRow(item, attributes, open);
        row.whenDescribed(text -> described.accept(item.number(), text));
        rows.put(item.number(), row);
        table.getBody().addRows(row);
    }
}
