package io.tickmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks every module's guide in turn; the first that knows answers. */
@SpringComponent
public class Subjects {

    private final List<SubjectGuide> guides;

    Subjects(List<SubjectGuide> guides) {
        this.guides = guides;
    }

    /** Without an address where the page is not for this reader. */
    public Optional<SubjectLink> find(SubjectRef subject) {
        return first(guide -> guide.find(subject)).map(Subjects::forReader);
    }

    /** Read at once for all rows of a page. */
    public Map<SubjectRef, SubjectNote> about(Collection<SubjectRef> subjects) {
        var words = new HashMap<SubjectRef, SubjectNote>();
        guides.forEach(guide -> words.putAll(guide.about(subjects)));
        return words;
    }

    /** Empty where its page isn't for this reader either. */
    public Optional<Component> contents(SubjectRef subject) {
        return find(subject)
                .filter(link -> link.address() != null)
                .flatMap(link -> first(guide -> guide.contents(subject)));
    }

    public Optional<String> field(SubjectRef subject, String field) {
        return first(guide -> guide.field(subject, field));
    }

    public Optional<String> value(SubjectRef subject, String field, String value) {
        return first(guide -> guide.value(subject, field, value));
    }

    private static SubjectLink forReader(SubjectLink link) {
        return link.address() == null || Pages.mayOpen(link.address()) ? link : new SubjectLink(link.name(), null);
    }

    private <T> Optional<T> first(Function<SubjectGuide, Optional<T>> question) {
        return guides.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
