package io.tickmark.sox;

import io.tickmark.work.WorkItemId;
import java.util.UUID;

/** Answer a review note (WF-04). */
public record AnswerNote(WorkItemId item, long version, UUID note, String answer) {}
