package io.tickmark.matrix.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One filter of the matrix: a single one of its words is asked for, or any. */
class OneOrAny<T> extends ComboBox<T> {

    OneOrAny(String name, List<T> words, ItemLabelGenerator<T> label) {
        setLabel(getTranslation("sox.controls." + name));
        setPlaceholder(getTranslation("sox.controls.filter.any"));
        setClearButtonVisible(true);
        addClassName("narrow");
        setItems(words);
        setItemLabelGenerator(label);
    }

    @SafeVarargs
    static <E extends Enum<E>> OneOrAny<E> of(String name, E... words) {
        return new OneOrAny<>(name, List.of(words), Words::of);
    }

    void show(@Nullable T asked) {
        if (asked == null) {
            clear();
        } else {
            setValue(asked);
        }
    }
}
