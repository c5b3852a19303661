package io.tickmark.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** What a form or a dialog is there for: stands out, and Ctrl+Enter presses it from any of its fields. */
public class MainButton extends Button {

    /** @param text a verb */
    public MainButton(String text, ComponentEventListener<ClickEvent<Button>> clicked) {
        super(text, clicked);
        addThemeVariants(ButtonVariant.PRIMARY);
        onControlEnter(this);
    }

    /**
     * Ctrl+Enter presses the button, wherever one stands; {@link ShortcutRegistration#listenOn} can narrow it. The field one
     * types in gives what it holds first.
     */
    public static ShortcutRegistration onControlEnter(Button button) {
        return button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
    }
}
