package io.tickmark.work;

import io.tickmark.people.PersonId;

/** The person was told something, or read it: what is on screen of their inbox may be stale now. */
public record InboxChanged(PersonId person) {}
