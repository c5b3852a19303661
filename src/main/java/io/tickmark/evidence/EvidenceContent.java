package io.tickmark.evidence;

import java.io.InputStream;

/** A version whose content was just found to be what was once handed in. Whoever asked for it closes the stream. */
public record EvidenceContent(EvidenceVersionDetails version, InputStream stream) {}
