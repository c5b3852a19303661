package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exception that was recorded and now reads otherwise: it may turn out to be none, but never without a trace (4.6). */
record ExceptionChange(int item, String attribute, Cell before, Cell after) {

    static List<ExceptionChange> between(TestSheet before, TestSheet after) {
        return before.items().stream()
                .flatMap(item -> item.cells().entrySet().stream()
                        .filter(cell -> cell.getValue().isException())
                        .map(cell -> new ExceptionChange(
                                item.number(),
                                cell.getKey(),
                                cell.getValue(),
                                after.cell(item.number(), cell.getKey())))
                        .filter(change -> !change.before().says(change.after())))
                .toList();
    }

    /** It isn't an exception any more. */
    boolean isTakenBack() {
        return !after.isException();
    }

    Fact on(Fact fact) {
        return fact.changed("item " + item + " " + attribute, words(before), words(after));
    }

    private static @Nullable String words(Cell cell) {
        if (cell.result() == null) {
            return cell.reason();
        }
        return cell.reason() == null ? cell.result().name() : cell.result() + ": " + cell.reason();
    }
}
