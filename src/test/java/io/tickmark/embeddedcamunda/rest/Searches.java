package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.tickmark.embeddedcamunda.history.Table;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import io.tickmark.embeddedcamunda.search.Filter;
import io.tickmark.embeddedcamunda.search.Query;
import io.tickmark.embeddedcamunda.search.Search;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads of the read side as routes need them. */
record Searches(RunningEngine engine) {

    /** A search over a whole table, narrowed to one process instance where the filter names it. */
    <D> Handler over(Function<Tables, Table<D>> table, String keyProperty, Function<Tables, Filter<D>> filter) {
        return request -> engine.history().read(tables -> {
            Query query = Query.of(request.json());
            String instance = query.exact("processInstanceKey");
            Table<D> documents = table.apply(tables);
            Collection<D> candidates = instance == null ? documents.all() : documents.ofInstance(instance);
            return Answer.json(new Search<>(keyProperty, filter.apply(tables)).run(candidates, query));
        });
    }

    <D> Handler over(Function<Tables, Table<D>> table, String keyProperty) {
        return over(
                table, keyProperty, tables -> new Filter<>(table.apply(tables).type()));
    }

    /** A search within documents picked before. */
    <D> Handler within(Picked<D> picked, String keyProperty, Class<D> type) {
        return request -> engine.history()
                .read(tables -> Answer.json(new Search<>(keyProperty, new Filter<>(type))
                        .run(picked.from(tables, request), Query.of(request.json()))));
    }

    /** One document by the key in the path. */
    <D> Handler one(Function<Tables, Table<D>> table, String kind) {
        return one(table, kind, Answer::json);
    }

    /** One document by the key in the path, shown in a way of its own. */
    <D> Handler one(Function<Tables, Table<D>> table, String kind, Function<D, Answer> view) {
        return request -> engine.history()
                .read(tables -> view.apply(found(table.apply(tables).get(request.key()), kind, request.key())));
    }

    static <D> D found(@Nullable D document, String kind, long key) {
        if (document == null) {
            throw Problem.notFound(kind + " with key '" + key + "' not found.");
        }
        return document;
    }

    /** Whether each name and value condition of the list holds for one of the variables given. */
    static boolean allHold(JsonNode conditions, List<? extends NameAndValue> variables) {
        for (JsonNode condition : conditions) {
            if (variables.stream().noneMatch(variable -> variable.meets(condition))) {
                return false;
            }
        }
        return true;
    }

    /** Picks the documents a request is about. */
    @FunctionalInterface
    interface Picked<D> {
        Collection<D> from(Tables tables, Request request);
    }
}
