package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ui.Words;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.sox.TestHolder;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of all people, read once for a page. */
record Names(Map<PersonId, String> all) {

    static Names of(People people) {
        return new Names(people.all().stream().collect(Collectors.toMap(PersonDetails::id, PersonDetails::name)));
    }

    String of(@Nullable PersonId person) {
        return person == null ? "–" : all.getOrDefault(person, person.value());
    }

    /** A person's name, or what a role is called. */
    String of(TestHolder holder) {
        return holder.isPerson() ? of(new PersonId(holder.code())) : Words.role(holder.code());
    }

    /** The person, or the role whose holders may take it. */
    String of(@Nullable PersonId person, String role) {
        return person == null ? I18NProvider.translate("sox.anyone", Words.role(role)) : of(person);
    }
}
