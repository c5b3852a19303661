package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.TickMark;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.UnsaidWords;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All a cell can say: the result, the reason where one is needed, and the tick marks with their legend. */
class CellDialog extends Dialog {

    private static final int LONGEST = 1_000;
    private static final String FOCUS_FIRST = "setTimeout(() => this.querySelector($0)?.focus(), 100)";

    private final RadioButtonGroup<CellResult> result = new RadioButtonGroup<>(getTranslation("sox.sheet.result"));
    private final TextArea reason = new TextArea(getTranslation("ui.reason"));
    private final CheckboxGroup<TickMark> ticks = new CheckboxGroup<>(getTranslation("sox.sheet.ticks"));
    private final Consumer<Cell> decided;
    private final boolean wasException;

    /**
     * @param title which cell
     * @param about what the attribute asks, and what was picked
     * @param proposed the result the person pressed; null to leave it as it is
     */
    CellDialog(String title, String about, Cell cell, @Nullable CellResult proposed, Consumer<Cell> decided) {
        super(title);
        this.decided = decided;
        this.wasException = cell.isException();
        result.setItems(CellResult.values());
        result.setItemLabelGenerator(one -> getTranslation("sox.sheet.result." + one));
        result.setValue(proposed == null ? cell.result() : proposed);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValue(cell.reason() == null ? "" : cell.reason());
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        ticks.setItems(TickMark.values());
        ticks.setItemLabelGenerator(SheetWords::tick);
        ticks.setValue(cell.ticks());
        ticks.addClassName("tick-legend");
        result.addValueChangeListener(change -> refresh());
        refresh();
        var content = new Div(new Paragraph(about), result, reason, ticks);
        content.addClassName("cell-dialog");
        add(content);
        var keep = new MainButton(this, getTranslation("sox.sheet.keep"), click -> keep());
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), keep);
        UnsaidWords.hold(this, reason, ticks);
    }

    /** The keyboard starts where the person will type. */
    CellDialog at(SheetKey key) {
        if (key == SheetKey.TICKS) {
            ticks.getElement().executeJs(FOCUS_FIRST, "vaadin-checkbox");
        } else if (reason.isVisible()) {
            reason.focus();
        } else {
            result.getElement().executeJs(FOCUS_FIRST, "vaadin-radio-button");
        }
        return this;
    }

    private void refresh() {
        var needed = needsReason();
        reason.setVisible(needed);
        reason.setRequired(needed);
        reason.setHelperText(getTranslation("sox.sheet.reason." + whatFor()));
        reason.setInvalid(false);
    }

    private boolean needsReason() {
        return wasException || result.getValue() == CellResult.NA || result.getValue() == CellResult.EXCEPTION;
    }

    private String whatFor() {
        if (result.getValue() == CellResult.EXCEPTION) {
            return "exception";
        }
        return wasException ? "none" : "na";
    }

    private void keep() {
        var cell = new Cell(result.getValue(), reason.isVisible() ? reason.getValue() : null, ticks.getValue());
        if (needsReason() && cell.reason() == null) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("sox.sheet.reason.missing." + whatFor()));
            reason.focus();
            return;
        }
        close();
        decided.accept(cell);
    }
}
