package io.tickmark.people.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Position;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses posts of the matrix; a new one is written as CODE or CODE@LOCATION. */
class PositionsField extends MultiSelectComboBox<Position> {

    private final Set<Position> known = new HashSet<>();

    PositionsField(List<PersonDetails> everybody) {
        everybody.forEach(person -> known.addAll(person.positions()));
        setLabel(getTranslation("people.positions"));
        setHelperText(getTranslation("people.positions.hint"));
        setItemLabelGenerator(Position::toString);
        setItems(inOrder());
        setWidthFull();
        setAllowCustomValue(true);
        addCustomValueSetListener(written -> add(written.getDetail()));
    }

    private void add(String written) {
        var position = Position.parse(written.strip().toUpperCase(Locale.ROOT));
        var chosen = new HashSet<>(getValue());
        chosen.add(position);
        known.add(position);
        setItems(inOrder());
        setValue(chosen);
    }

    private List<Position> inOrder() {
        return known.stream().sorted(Comparator.comparing(Position::toString)).toList();
    }
}
