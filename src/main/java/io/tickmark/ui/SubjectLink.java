package io.tickmark.ui;

import org.jspecify.annotations.Nullable;

/**
 * What people call a thing, and where it is shown.
 *
 * @param address of its page, relative to the application's; null where it has no page of its own
 */
public record SubjectLink(String name, @Nullable String address) {}
