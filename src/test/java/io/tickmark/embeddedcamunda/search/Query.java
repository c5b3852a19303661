package io.tickmark.embeddedcamunda.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search request: what to find, in which order, which page of it. */
public record Query(
        JsonNode filter,
        List<Order> order,
        int from,
        int limit,
        @Nullable String after,
        @Nullable String before) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int LIMIT = 10_000;

    /** One field of the order. */
    public record Order(String field, boolean descending) {}

    /** Reads the body of a search request; an empty body asks for everything. */
    public static Query of(JsonNode body) {
        JsonNode page = body.path("page");
        return new Query(
                body.path("filter"),
                order(body.path("sort")),
                page.path("from").asInt(0),
                Math.min(LIMIT, page.path("limit").asInt(DEFAULT_LIMIT)),
                page.path("after").asText(null),
                page.path("before").asText(null));
    }

    private static List<Order> order(JsonNode sort) {
        List<Order> order = new ArrayList<>();
        sort.forEach(field -> order.add(new Order(
                field.path("field").asText(),
                "DESC".equalsIgnoreCase(field.path("order").asText()))));
        return order;
    }

    /** The one value asked of a property, where the filter fixes it. */
    public @Nullable String exact(String property) {
        JsonNode condition = filter.path(property);
        JsonNode value = condition.isObject() ? condition.path("$eq") : condition;
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
