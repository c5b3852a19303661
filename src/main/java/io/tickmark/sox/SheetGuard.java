package io.tickmark.sox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold before a draft takes the place of a grid.
 *
 * @param sheet the grid that is there
 * @param expansion how its sample grew; null if it didn't
 */
record SheetGuard(
        ControlTestId test,
        String action,
        TestSheet sheet,
        @Nullable Expansion expansion) {

    /** Which recorded exceptions read otherwise in the draft, once it may take the place. */
    List<ExceptionChange> changes(TestSheet draft) {
        requireFit(draft);
        var changes = ExceptionChange.between(sheet, draft);
        changes.forEach(this::requireWords);
        return changes;
    }

    private void requireFit(TestSheet draft) {
        if (!draft.hasShapeOf(sheet)) {
            throw SheetRefusals.otherShape(test, action);
        }
        if (draft.notes().length() > TestSheet.LONGEST_NOTES) {
            throw SheetRefusals.notesTooLong(test, action);
        }
        draft.firstTooLong().ifPresent(item -> {
            throw SheetRefusals.tooLong(test, action, item);
        });
    }

    /** An exception isn't wiped off without a word, and what the sample grew for stays (DT-2). */
    private void requireWords(ExceptionChange change) {
        if (!change.isTakenBack()) {
            return;
        }
        if (expansion != null && change.item() <= sheet.items().size() - expansion.items()) {
            throw ExpansionRefusals.exceptionStays(test, change.item(), change.attribute());
        }
        if (change.after().reason() == null) {
            throw SheetRefusals.wordless(test, change.item(), change.attribute());
        }
    }
}
