package io.tickmark.sox.api;

import io.tickmark.people.PersonId;
import io.tickmark.sox.ControlTestRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A control test as one row of a round. */
record TestRowResource(
        String id,
        String ref,
        String control,
        @Nullable String location,
        String title,
        String state,
        LocalDate dueOn,
        @Nullable String owner,
        @Nullable String tester,
        @Nullable String reviewer,
        @Nullable String conclusion) {

    static TestRowResource of(ControlTestRow row) {
        var conclusion = row.conclusion();
        return new TestRowResource(
                row.id().toString(),
                row.identity().ref(),
                row.identity().control().value(),
                row.identity().location(),
                row.identity().title(),
                row.state().name(),
                row.due().on(),
                text(row.people().owner()),
                text(row.people().tester()),
                text(row.people().reviewer()),
                conclusion == null ? null : conclusion.name());
    }

    static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
