package io.tickmark.matrix.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

/** The search field and the filters above the matrix. */
class ControlsFilter extends Div {

    private static final int LONGEST_SEARCH = 200;

    private final TextField search = new TextField();
    private final OneOrAny<BusinessProcess> process = OneOrAny.of("process", BusinessProcess.values());
    private final OneOrAny<ControlLevel> level = OneOrAny.of("level", ControlLevel.values());
    private final OneOrAny<Boolean> key = new OneOrAny<>("key", List.of(true, false), this::keyOrNot);
    private final OneOrAny<Frequency> frequency = OneOrAny.of("frequency", Frequency.values());
    private final OneOrAny<RiskRating> rating = OneOrAny.of("rating", RiskRating.values());
    private final OneOrAny<String> owner;
    private final OneOrAny<ControlStatus> status = OneOrAny.of("status", ControlStatus.values());
    private final Runnable changed;
    private boolean showing;

    ControlsFilter(List<String> owners, Runnable changed) {
        this.changed = changed;
        owner = new OneOrAny<>("owner", owners, Words::role);
        addClassName("toolbar");
        search.setLabel(getTranslation("sox.controls.filter.search"));
        search.setPlaceholder(getTranslation("sox.controls.filter.search.hint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        add(search, process, level, key, frequency, rating, owner, status, clear());
        Stream.<HasValue<?, ?>>of(search, process, level, key, frequency, rating, owner, status)
                .forEach(field -> field.addValueChangeListener(event -> tell()));
    }

    private String keyOrNot(boolean key) {
        return getTranslation(key ? "sox.controls.key" : "sox.controls.nonKey");
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
        process.show(filter.process());
        level.show(filter.level());
        key.show(filter.key());
        frequency.show(filter.frequency());
        rating.show(filter.rating());
        owner.show(filter.ownerRole().isEmpty() ? null : filter.ownerRole());
        status.show(filter.status());
        showing = false;
    }
}
