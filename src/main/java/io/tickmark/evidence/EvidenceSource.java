package io.tickmark.evidence;

/** Where evidence comes from (domain.md 3.3). */
public enum EvidenceSource {
    SYSTEM_EXPORT,
    SCREENSHOT,
    DOCUMENT,
    THIRD_PARTY,
    PHOTO,
    TESTER_WORK
}
