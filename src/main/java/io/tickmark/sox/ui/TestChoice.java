package io.tickmark.sox.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestHolder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which tests of a list are looked at; stands in the page's address, so that it can be mailed.
 *
 * @param search part of the reference, the control's title or the place
 * @param process whose controls
 * @param holder code of who has the test in hand; blank for anybody
 */
record TestChoice(TestSlice slice, String search, @Nullable BusinessProcess process, String holder) {

    static final TestChoice EVERYTHING = new TestChoice(TestSlice.ALL, "", null, "");

    static TestChoice of(TestSlice slice) {
        return new TestChoice(slice, "", null, "");
    }

    TestChoice heldBy(TestHolder someone) {
        return new TestChoice(slice, search, process, someone.code());
    }

    /** The same, but for another slice. */
    TestChoice with(TestSlice other) {
        return new TestChoice(other, search, process, holder);
    }

    boolean lets(ControlTestRow test, LocalDate today) {
        return slice.holds(test, today) && isFound(test) && isOf(test) && isHeld(test);
    }

    private boolean isFound(ControlTestRow test) {
        var text = test.identity().ref() + " " + test.identity().title();
        return text.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }

    private boolean isOf(ControlTestRow test) {
        return process == null || test.identity().control().value().startsWith(process.name());
    }

    private boolean isHeld(ControlTestRow test) {
        return holder.isEmpty()
                || test.holder().filter(it -> it.code().equals(holder)).isPresent();
    }

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

    QueryParameters address() {
        var parts = new LinkedHashMap<String, String>();
        if (slice != TestSlice.ALL) {
            parts.put("state", slice.name());
        }
        if (!search.isBlank()) {
            parts.put("search", search.strip());
        }
        if (process != null) {
            parts.put("process", process.name());
        }
        if (!holder.isEmpty()) {
            parts.put("with", holder);
        }
        return QueryParameters.simple(parts);
    }
}
