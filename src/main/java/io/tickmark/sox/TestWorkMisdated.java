package io.tickmark.sox;

/** The engine opened work of a test that is due on another day: it was moved meanwhile (WF-03). */
public record TestWorkMisdated(ControlTestId test) {}
