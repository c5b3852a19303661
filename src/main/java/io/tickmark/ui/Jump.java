package io.tickmark.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Somewhere a person can go at once.
 *
 * @param kind what it is, in the reader's language: "Control"
 * @param name what people call it
 * @param hint what tells it from others of its name; may be empty
 * @param address of its page, relative to the application's
 */
public record Jump(VaadinIcon icon, String kind, String name, String hint, String address) {}
