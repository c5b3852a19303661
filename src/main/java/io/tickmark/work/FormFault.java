package io.tickmark.work;

import io.tickmark.kernel.Sentence;

/** What is wrong with one answer, and what is expected. */
public record FormFault(String key, Sentence sentence) {}
