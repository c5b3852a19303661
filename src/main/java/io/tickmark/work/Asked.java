package io.tickmark.work;

import io.tickmark.kernel.Sentence;

/**
 * What every question of a form says.
 *
 * @param key name of the answer
 * @param label what the person reads
 * @param description what helps to answer; may be blank
 */
public record Asked(String key, Sentence label, Sentence description, boolean required) {}
