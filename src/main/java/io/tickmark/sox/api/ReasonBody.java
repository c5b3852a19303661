package io.tickmark.sox.api;

/** Why. */
record ReasonBody(String reason) {}
