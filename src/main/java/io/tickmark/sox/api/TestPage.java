package io.tickmark.sox.api;

import java.util.List;

/** A part of the tests that match. */
record TestPage(int total, int offset, List<TestRowResource> tests) {}
