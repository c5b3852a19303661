package io.tickmark.work;

import io.tickmark.people.PersonId;

/** The engine will never do what a person decided about a work item. */
record DecisionRefused(WorkItemId item, Pending kind, PersonId decidedBy) {}
