package io.tickmark.evidence.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.people.Drafts;
import io.tickmark.ui.Subjects;

/**
 * The places of evidence, as its pages need them together.
 *
 * @param desk where it is handed in and taken back
 * @param reading where it is looked at
 * @param drafts where it lies while somebody is about to hand it in
 * @param subjects what it is evidence of
 */
@SpringComponent
record Rooms(EvidenceRoom desk, ReadingRoom reading, Drafts drafts, Subjects subjects) {}
