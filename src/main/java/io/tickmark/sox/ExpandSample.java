package io.tickmark.sox;

import io.tickmark.work.WorkItemId;

/**
 * Add items to the sample because one of them failed (DT-2).
 *
 * @param cause why the exception looks random and isn't fraud
 */
public record ExpandSample(WorkItemId item, long version, String cause) {}
