package io.tickmark.sox.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestSlice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Which tests are looked at, as it stands in the page's address, so that it can be mailed. */
final class TestsAddress {

    private TestsAddress() {}

    /** What isn't said in the address is left out. */
    static TestChoice read(QueryParameters address) {
        return new TestChoice(
                word(address, "state", TestSlice.values(), TestSlice.ALL),
                address.getSingleParameter("search").orElse(""),
                word(address, "process", BusinessProcess.values(), null),
                address.getSingleParameter("with").orElse(""));
    }

    private static <E extends @Nullable Enum<?>> E word(QueryParameters address, String name, E[] words, E other) {
        return address.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(words)
                        .filter(it -> it != null && it.name().equals(text))
                        .findFirst())
                .orElse(other);
    }

    static QueryParameters of(TestChoice filter) {
        var parts = new LinkedHashMap<String, String>();
        if (filter.slice() != TestSlice.ALL) {
            parts.put("state", filter.slice().name());
        }
        if (!filter.search().isBlank()) {
            parts.put("search", filter.search().strip());
        }
        if (filter.process() != null) {
            parts.put("process", filter.process().name());
        }
        if (!filter.holder().isEmpty()) {
            parts.put("with", filter.holder());
        }
        return QueryParameters.simple(parts);
    }
}
