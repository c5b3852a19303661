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
        JsonNode page = object(body, "page");
        return new Query(
                object(body, "filter"),
                order(body.path("sort")),
                number(page, "from", 0),
                Math.min(LIMIT, number(page, "limit", DEFAULT_LIMIT)),
                page.path("after").asText(null),
                page.path("before").asText(null));
    }

    private static JsonNode object(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
            throw new UnreadableQuery("'" + name + "' must be an object.");
        }
        return value;
    }

    private static int number(JsonNode page, String name, int absent) {
        JsonNode value = page.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return absent;
        }
        if (!value.canConvertToInt() || value.asInt() < 0) {
            throw new UnreadableQuery("'page." + name + "' must be a number from 0 on.");
        }
        return value.asInt();
    }

    private static List<Order> order(JsonNode sort) {
        if (!sort.isArray() && !sort.isMissingNode() && !sort.isNull()) {
            throw new UnreadableQuery("'sort' must be a list of fields.");
        }
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
