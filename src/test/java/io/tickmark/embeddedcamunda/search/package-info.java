/** Filters, sorting and pages over documents, as the search endpoints ask for them. */
@NullMarked
package io.tickmark.embeddedcamunda.search;

import org.jspecify.annotations.NullMarked;
