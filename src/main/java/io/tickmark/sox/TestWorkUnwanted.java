package io.tickmark.sox;

/** The engine opened work of a test that nobody is to do any more: it left its review, or was cancelled, meanwhile. */
public record TestWorkUnwanted(ControlTestId test) {}
