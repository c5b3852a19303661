package io.tickmark.evidence.ui;

import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.ReadingRoom;

/**
 * The two places of evidence, as its pages need them together.
 *
 * @param desk where it is handed in and taken back
 * @param reading where it is looked at
 */
record Rooms(EvidenceRoom desk, ReadingRoom reading) {}
