package io.tickmark.matrix.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlLevel;
import io.tickmark.matrix.ControlStatus;
import io.tickmark.matrix.Frequency;
import io.tickmark.matrix.MatrixFilter;
import io.tickmark.matrix.RiskRating;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search field and the filters above the matrix. */
class ControlsFilter extends Div {

    private final TextField search = new TextField();
    private final ComboBox<BusinessProcess> process = words("process", List.of(BusinessProcess.values()));
    private final ComboBox<ControlLevel> level = words("level", List.of(ControlLevel.values()));
    private final ComboBox<Boolean> key = new ComboBox<>();
    private final ComboBox<Frequency> frequency = words("frequency", List.of(Frequency.values()));
    private final ComboBox<RiskRating> rating = words("rating", List.of(RiskRating.values()));
    private final ComboBox<String> owner = new ComboBox<>();
    private final ComboBox<ControlStatus> status = words("status", List.of(ControlStatus.values()));
    private final Runnable changed;
    private boolean showing;

    ControlsFilter(List<String> owners, Runnable changed) {
        this.changed = changed;
        addClassName("toolbar");
        search.setLabel(getTranslation("sox.controls.filter.search"));
        search.setPlaceholder(getTranslation("sox.controls.filter.search.hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        prepare(key, "key");
        key.setItems(true, false);
        key.setItemLabelGenerator(it -> getTranslation(it ? "sox.controls.key" : "sox.controls.nonKey"));
        prepare(owner, "owner");
        owner.setItems(owners);
        owner.setItemLabelGenerator(Words::role);
        add(search, process, level, key, frequency, rating, owner, status, clear());
        Stream.<HasValue<?, ?>>of(search, process, level, key, frequency, rating, owner, status)
                .forEach(field -> field.addValueChangeListener(event -> tell()));
    }

    private Button clear() {
        var clear = new Button(getTranslation("sox.controls.filter.clear"), click -> reset());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }

    /** Back to the controls in force. */
    void reset() {
        show(MatrixFilter.ACTIVE);
        changed.run();
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    MatrixFilter chosen() {
        return new MatrixFilter(
                search.getValue(),
                process.getValue(),
                level.getValue(),
                key.getValue(),
                frequency.getValue(),
                rating.getValue(),
                Objects.requireNonNullElse(owner.getValue(), ""),
                status.getValue());
    }

    /** Sets all fields without telling anybody. */
    void show(MatrixFilter filter) {
        showing = true;
        search.setValue(filter.search());
        set(process, filter.process());
        set(level, filter.level());
        set(key, filter.key());
        set(frequency, filter.frequency());
        set(rating, filter.rating());
        set(owner, filter.ownerRole().isEmpty() ? null : filter.ownerRole());
        set(status, filter.status());
        showing = false;
    }

    private static <T> void set(ComboBox<T> field, @Nullable T value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    private <E extends Enum<E>> ComboBox<E> words(String name, List<E> words) {
        var field = new ComboBox<E>();
        prepare(field, name);
        field.setItems(words);
        field.setItemLabelGenerator(Words::of);
        return field;
    }

    private void prepare(ComboBox<?> field, String name) {
        field.setLabel(getTranslation("sox.controls." + name));
        field.setPlaceholder(getTranslation("sox.controls.filter.any"));
        field.setClearButtonVisible(true);
        field.addClassName("narrow");
    }
}
