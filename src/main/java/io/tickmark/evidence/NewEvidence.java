package io.tickmark.evidence;

import io.tickmark.kernel.SubjectRef;

/**
 * A file somebody hands in.
 *
 * @param subject what it is evidence for
 * @param fileName as the person's machine named it; never trusted
 */
public record NewEvidence(SubjectRef subject, String fileName, Provenance provenance) {}
