package io.tickmark.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A point in time: said in the reader's zone, UTC on hover and for machines. */
@Tag("time")
public class Moment extends HtmlContainer {

    public Moment(Instant moment) {
        this(moment, Moments.dateTime(moment));
    }

    Moment(Instant moment, String text) {
        addClassName("moment");
        setText(text);
        getElement().setAttribute("datetime", moment.toString());
        setTitle(Moments.utc(moment));
    }
}
