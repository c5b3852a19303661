package io.tickmark.sox;

import io.tickmark.matrix.BusinessProcess;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which tests of a list are wanted; what is null or blank doesn't matter.
 *
 * @param search words of the reference, the control's title or the place, all of them, in any order and any case
 * @param process whose controls
 * @param holder code of who has the test in hand ({@link TestHolder#code()})
 */
public record TestChoice(
        TestSlice slice, String search, @Nullable BusinessProcess process, String holder) {

    /** All tests but the cancelled ones. */
    public static final TestChoice EVERYTHING = of(TestSlice.ALL);

    public static TestChoice of(TestSlice slice) {
        return new TestChoice(slice, "", null, "");
    }

    /** Whatever all the words are found in. */
    public static TestChoice named(String search) {
        return new TestChoice(TestSlice.ALL, search, null, "");
    }

    public TestChoice heldBy(TestHolder someone) {
        return new TestChoice(slice, search, process, someone.code());
    }

    /** Nothing but the slice narrows the list. */
    public boolean isOfSliceOnly() {
        return equals(of(slice));
    }

    List<String> words() {
        var plain = search.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }
}
