package io.tickmark.work.ui;

import com.vaadin.flow.component.textfield.TextArea;

/**
 * What somebody is about to say in a dialog: kept while it is typed, until it is said or dropped.
 *
 * @param about what names the work item, and what is said about it
 */
public record KeptWords(WordDrafts drafts, String about) {

    /** A field with the words as they were left. */
    public TextArea field(String label) {
        return drafts.field(about, label);
    }

    /** They were said, or dropped. */
    public void forget() {
        drafts.forget(about);
    }
}
