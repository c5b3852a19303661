package io.tickmark.embeddedcamunda.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents of one kind in the order of their keys, with those of one process instance close at hand. */
public final class Table<D> {

    private final Class<D> type;
    private final Function<D, @Nullable String> instanceOf;
    private final Map<Long, D> documents = new TreeMap<>();
    private final Map<String, List<Long>> keysOfInstance = new HashMap<>();

    Table(Class<D> type, Function<D, @Nullable String> instanceOf) {
        this.type = type;
        this.instanceOf = instanceOf;
    }

    static <D> Table<D> withoutInstances(Class<D> type) {
        return new Table<>(type, document -> null);
    }

    /** What its documents are. */
    public Class<D> type() {
        return type;
    }

    void put(long key, D document) {
        if (documents.put(key, document) == null) {
            String instance = instanceOf.apply(document);
            if (instance != null) {
                keysOfInstance
                        .computeIfAbsent(instance, k -> new ArrayList<>(4))
                        .add(key);
            }
        }
    }

    /** The document with the key. */
    public @Nullable D get(long key) {
        return documents.get(key);
    }

    /** Every document. */
    public Collection<D> all() {
        return Collections.unmodifiableCollection(documents.values());
    }

    /** The documents of one process instance. */
    public List<D> ofInstance(String processInstanceKey) {
        return keysOfInstance.getOrDefault(processInstanceKey, List.of()).stream()
                .map(documents::get)
                .toList();
    }

    void remove(long key) {
        documents.remove(key);
    }

    void forgetInstance(String processInstanceKey) {
        List<Long> keys = keysOfInstance.remove(processInstanceKey);
        if (keys != null) {
            keys.forEach(documents::remove);
        }
    }
}
