package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.util.List;

/**
 * What was signed isn't what is there now (WF-07).
 *
 * @param stood SHA-256 of the content that was signed
 * @param now SHA-256 of the content as it is
 * @param signers whose names stood under it
 */
record BrokenSeal(String stood, String now, List<PersonId> signers) {}
