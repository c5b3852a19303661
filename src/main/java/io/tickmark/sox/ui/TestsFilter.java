package io.tickmark.sox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestHolder;
import io.tickmark.sox.TestSlice;
import io.tickmark.ui.FilterChips;
import io.tickmark.ui.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What narrows a list of tests: a stage or the late ones, words, a process, who has it in hand. */
class TestsFilter extends Div {

    private final FilterChips<TestSlice> slices;
    private final SearchField search = new SearchField(getTranslation("sox.tests.search"));
    private final ComboBox<BusinessProcess> process = new ComboBox<>();
    private final ComboBox<TestHolder> holder = new ComboBox<>();
    private final Consumer<TestChoice> listener;
    private List<TestHolder> holders = List.of();
    private boolean showing;

    TestsFilter(Consumer<TestChoice> listener) {
        this.listener = listener;
        addClassName("tests-filter");
        slices = new FilterChips<>(
                getTranslation("sox.tests.slices"),
                List.of(TestSlice.values()),
                slice -> Words.of(slice),
                slice -> tell());
        search.addValueChangeListener(change -> tell());
        process.setItems(BusinessProcess.values());
        process.setItemLabelGenerator(Words::of);
        prepare(process, "sox.tests.process");
        prepare(holder, "sox.tests.holder");
        var fields = new Div(search, process, holder);
        fields.addClassName("toolbar");
        add(slices, fields);
    }

    private void prepare(ComboBox<?> field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!showing) {
            listener.accept(chosen());
        }
    }

    TestChoice chosen() {
        var who = holder.getValue();
        return new TestChoice(slices.chosen(), search.getValue(), process.getValue(), who == null ? "" : who.code());
    }

    /** Sets all fields without telling anybody. */
    void show(TestChoice choice) {
        showing = true;
        slices.choose(choice.slice());
        search.setValue(choice.search());
        process.setValue(choice.process());
        holder.setValue(holders.stream()
                .filter(it -> it.code().equals(choice.holder()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    void reset() {
        choose(TestChoice.EVERYTHING);
    }

    /** As if the person had set the fields. */
    void choose(TestChoice choice) {
        show(choice);
        tell();
    }

    /** Offers those who have something in hand; who is chosen stays, even with nothing left. */
    void offer(TestFigures tests, Names names) {
        slices.offer(Stream.of(TestSlice.values())
                .filter(slice -> slice == TestSlice.ALL || slice == TestSlice.LATE || tests.count(slice) > 0)
                .toList());
        showing = true;
        var before = holder.getValue();
        var found = new ArrayList<>(
                tests.loads().stream().map(TestFigures.Load::holder).toList());
        if (before != null && !found.contains(before)) {
            found.add(before);
        }
        holders = List.copyOf(found);
        holder.setItems(holders);
        holder.setItemLabelGenerator(names::of);
        holder.setValue(before);
        showing = false;
    }

    void count(TestSlice slice, int rows) {
        slices.count(slice, rows);
    }
}
