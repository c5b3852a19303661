package io.tickmark.work.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.Drafts;
import io.tickmark.work.WorkItemId;

/** Fields for words that somebody is about to say on a work item, kept while they are typed. */
@SpringComponent
public class WordDrafts {

    private static final int PAUSE_MILLIS = 600;

    private final Drafts drafts;

    WordDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A field with the words kept, and that keeps what is typed.
     *
     * @param about the id of the work item, or of what is talked about on it
     */
    public TextArea field(Object about, String label) {
        var words = new TextArea(label);
        words.setMaxLength(Drafts.LONGEST);
        words.setWidthFull();
        words.setValue(drafts.find(about.toString()).orElse(""));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.getElement().addPropertyChangeListener("value", "change", left -> {});
        words.addValueChangeListener(change -> drafts.keep(about.toString(), change.getValue()));
        return words;
    }

    /** What is about to be said in a dialog on the work item. */
    public KeptWords on(WorkItemId item, String what) {
        return new KeptWords(this, item + "." + what);
    }

    /** The words were said. */
    public void forget(Object about) {
        drafts.forget(about.toString());
    }
}
