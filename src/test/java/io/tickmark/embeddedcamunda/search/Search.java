package io.tickmark.embeddedcamunda.search;

import io.camunda.client.protocol.rest.SearchQueryPageResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs a query over documents. A cursor names the last document seen, so that pages stay right while things change. */
public record Search<D>(String keyProperty, Filter<D> filter) {

    /** The page asked for, of those documents that match. */
    public Found run(Collection<D> documents, Query query) {
        filter.check(query.filter());
        query.order().forEach(order -> filter.checkOrder(order.field()));
        List<D> matching = documents.stream()
                .filter(document -> filter.matches(document, query.filter()))
                .collect(Collectors.toList());
        if (!query.order().isEmpty()) {
            matching.sort(comparator(query));
        }
        int from = start(matching, query);
        int to = query.before() == null ? Math.min(matching.size(), from + query.limit()) : end(matching, query);
        return page(matching.subList(Math.min(from, to), to), matching.size());
    }

    private Found page(List<D> items, int total) {
        SearchQueryPageResponse page =
                new SearchQueryPageResponse().totalItems((long) total).hasMoreTotalItems(false);
        if (!items.isEmpty()) {
            page.startCursor(cursor(items.get(0))).endCursor(cursor(items.get(items.size() - 1)));
        }
        return new Found(List.copyOf(items), page);
    }

    private Comparator<D> comparator(Query query) {
        Comparator<D> comparator = Comparator.comparing(document -> 0);
        for (Query.Order order : query.order()) {
            Comparator<D> field = Comparator.comparing(
                    document -> Beans.read(document, order.field()), Comparator.nullsLast(Values::compare));
            comparator = comparator.thenComparing(order.descending() ? field.reversed() : field);
        }
        return comparator;
    }

    private int start(List<D> matching, Query query) {
        if (query.before() != null) {
            return Math.max(0, end(matching, query) - query.limit());
        }
        return query.after() == null ? query.from() : place(matching, decode(query.after()), query, 1);
    }

    private int end(List<D> matching, Query query) {
        String before = query.before();
        return before == null ? matching.size() : place(matching, decode(before), query, 0);
    }

    /** Where the document of the cursor stands, or would stand if it had not gone. */
    private int place(List<D> matching, String key, Query query, int beyond) {
        for (int i = 0; i < matching.size(); i++) {
            String here = String.valueOf(Beans.read(matching.get(i), keyProperty));
            if (here.equals(key)) {
                return i + beyond;
            }
            if (query.order().isEmpty() && here.compareTo(key) > 0) {
                return i;
            }
        }
        return matching.size();
    }

    private String cursor(D document) {
        String key = String.valueOf(Beans.read(document, keyProperty));
        return Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(@Nullable String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(String.valueOf(cursor)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableQuery("'" + cursor + "' is no cursor of this engine.");
        }
    }
}
