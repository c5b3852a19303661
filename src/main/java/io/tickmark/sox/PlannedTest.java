package io.tickmark.sox;

import java.time.LocalDate;

/** A test as it is about to be planned. */
record PlannedTest(TestIdentity identity, Assignment people, LocalDate dueOn, TestSheet sheet) {}
