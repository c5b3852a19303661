package io.tickmark.sox;

import io.tickmark.work.WorkItemId;

/** Send the test back to the owner with a question. */
public record AskOwner(WorkItemId item, long version, String question) {}
