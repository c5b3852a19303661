package io.tickmark.ui;

import com.vaadin.flow.component.Component;
import io.tickmark.kernel.SubjectRef;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What people call the things of a module, and where their pages are: for whoever knows a thing only by its reference, as
 * the trail does. Each module guides through its own things and is silent about all others.
 */
public interface SubjectGuide {

    /** Empty where the thing is another module's, isn't there, or isn't for this reader. */
    Optional<SubjectLink> find(SubjectRef subject);

    /** What a list says under each thing's name to tell it from its likes; nothing where the name says it all. */
    default Map<SubjectRef, SubjectNote> about(Collection<SubjectRef> subjects) {
        return Map.of();
    }

    /** What one looks through before one decides about the thing as a whole; empty where its page is all there is. */
    default Optional<Component> contents(SubjectRef subject) {
        return Optional.empty();
    }

    /** The reader's word for a field of the thing; empty where the module has none of its own. */
    default Optional<String> field(SubjectRef subject, String field) {
        return Optional.empty();
    }

    /** What a field's value means to the reader; empty where it says so itself. */
    default Optional<String> value(SubjectRef subject, String field, String value) {
        return Optional.empty();
    }
}
