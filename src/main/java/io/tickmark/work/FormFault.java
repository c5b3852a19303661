package io.tickmark.work;

/** What is wrong with one answer, and what is expected. */
public record FormFault(String key, String sentence) {}
