package io.tickmark.embeddedcamunda.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** What can be asked of a kind of document: each of its properties, and the special questions added here. */
public final class Filter<D> {

    private final Class<D> type;
    private final Map<String, BiPredicate<D, JsonNode>> special = new LinkedHashMap<>();

    /** Over the documents of the class. */
    public Filter(Class<D> type) {
        this.type = type;
    }

    /** Adds a question that is not simply a property of the document. */
    public Filter<D> with(String name, BiPredicate<D, JsonNode> question) {
        special.put(name, question);
        return this;
    }

    /** Refuses what cannot be asked of such documents, whether or not there is one to ask. */
    void check(JsonNode filter) {
        filter.properties().stream()
                .filter(condition -> !Condition.isAbsent(condition.getValue()))
                .forEach(condition -> check(condition.getKey(), condition.getValue()));
    }

    private void check(String name, JsonNode condition) {
        if (special.containsKey(name)) {
            return;
        }
        if (name.equals("$or")) {
            condition.forEach(this::check);
            return;
        }
        if (!Beans.has(type, name)) {
            throw new UnknownFilter("The embedded engine cannot search by '" + name + "'.");
        }
        Condition.check(condition);
    }

    /** Refuses an order by what such documents do not have. */
    void checkOrder(String field) {
        if (!Beans.has(type, field)) {
            throw new UnknownFilter("The embedded engine cannot sort by '" + field + "'.");
        }
    }

    /** Whether the document meets every condition of the filter. */
    public boolean matches(D document, JsonNode filter) {
        return filter.properties().stream()
                .filter(condition -> !Condition.isAbsent(condition.getValue()))
                .allMatch(condition -> matches(document, condition.getKey(), condition.getValue()));
    }

    private boolean matches(D document, String name, JsonNode condition) {
        if (special.containsKey(name)) {
            return special.get(name).test(document, condition);
        }
        if (name.equals("$or")) {
            return anyOf(document, condition);
        }
        return Condition.holds(condition, Beans.read(document, name));
    }

    private boolean anyOf(D document, JsonNode alternatives) {
        for (JsonNode alternative : alternatives) {
            if (matches(document, alternative)) {
                return true;
            }
        }
        return false;
    }
}
