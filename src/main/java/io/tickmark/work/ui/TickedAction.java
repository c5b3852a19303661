package io.tickmark.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** What can be done with all rows ticked in a list; says with how many, and is there only while some are. */
class TickedAction extends Button {

    /**
     * @param key of the words on the button, which take the number of rows
     */
    TickedAction(WorkGrid grid, String key, Runnable action) {
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> action.run());
        grid.tickMany(() -> follow(grid, key));
        follow(grid, key);
    }

    private void follow(WorkGrid grid, String key) {
        var count = grid.getSelectedItems().size();
        setText(getTranslation(key, count));
        setVisible(count > 0);
    }
}
