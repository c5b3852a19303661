package io.tickmark.people.api;

import java.util.List;

/**
 * A page of people.
 *
 * @param total how many there are on all pages
 * @param page which this is, from 0
 */
record PeoplePage(long total, int page, List<PersonJson> people) {}
