package io.tickmark.work;

/**
 * What every question of a form says.
 *
 * @param key name of the answer
 * @param label what the person reads
 * @param description what helps to answer; may be empty
 */
public record Asked(String key, String label, String description, boolean required) {}
