package io.tickmark.embeddedcamunda.search;

import io.camunda.client.protocol.rest.SearchQueryPageResponse;
import java.util.List;

/** One page of what a search found, in the shape every search endpoint answers with. */
public record Found(List<?> items, SearchQueryPageResponse page) {

    /** A result without pages. */
    public static Found all(List<?> items) {
        return new Found(
                items,
                new SearchQueryPageResponse().totalItems((long) items.size()).hasMoreTotalItems(false));
    }
}
