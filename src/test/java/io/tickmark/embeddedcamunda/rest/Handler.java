package io.tickmark.embeddedcamunda.rest;

/** Answers the requests of one route. */
@FunctionalInterface
interface Handler {

    Answer answer(Request request);
}
