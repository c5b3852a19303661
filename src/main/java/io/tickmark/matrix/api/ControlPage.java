package io.tickmark.matrix.api;

import java.util.List;

/** A part of the controls that match. */
record ControlPage(int total, int offset, List<ControlResource> controls) {}
