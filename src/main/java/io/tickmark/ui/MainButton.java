package io.tickmark.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** What a form or a dialog is there for: stands out, and Ctrl+Enter presses it from any of its fields. */
public class MainButton extends Button {

    /**
     * @param form where the fields are
     * @param text a verb
     */
    public MainButton(Component form, String text, ComponentEventListener<ClickEvent<Button>> clicked) {
        super(text, clicked);
        addThemeVariants(ButtonVariant.PRIMARY);
        pressedFrom(form, this);
    }

    /**
     * Ctrl+Enter presses the button from within the form only: what lies over a page isn't sent with it. The field one types
     * in gives what it holds first.
     */
    public static void pressedFrom(Component form, Button button) {
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(form).resetFocusOnActiveElement();
    }
}
