package io.tickmark.embeddedcamunda.history;

/** Turns the events of one kind of record into documents. */
interface Projection {

    void apply(Event event);
}
