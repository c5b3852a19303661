package io.tickmark.trail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.SubjectLink;

/** The thing that something happened to: what people call it, leading to its page where it has one. */
class SubjectCell extends Span {

    SubjectCell(SubjectRef subject, TrailWords words) {
        var link = words.link(subject);
        var name = TrailWords.named(subject, link.map(SubjectLink::name).orElse(subject.id()));
        setTitle(name);
        link.map(SubjectLink::address).ifPresentOrElse(address -> add(new Anchor(address, name)), () -> setText(name));
    }
}
