package io.tickmark.work.ui;

import io.tickmark.people.Drafts;
import io.tickmark.work.FormQuestion;
import io.tickmark.work.WorkItemId;
import org.jspecify.annotations.Nullable;

/** What somebody fills into a form, field by field: theirs, kept until it is sent, and there again after a reload. */
class FormDraft {

    private final Drafts drafts;
    private final WorkItemId item;

    FormDraft(Drafts drafts, WorkItemId item) {
        this.drafts = drafts;
        this.item = item;
    }

    /** Empty where nothing was filled in. */
    String find(FormQuestion question) {
        return drafts.find(about(question)).orElse("");
    }

    void keep(FormQuestion question, @Nullable Object value) {
        var words = value == null ? "" : value.toString();
        if (words.length() <= Drafts.LONGEST) {
            drafts.keep(about(question), words);
        }
    }

    /** It was sent. */
    void forget(FormQuestion question) {
        drafts.forget(about(question));
    }

    private String about(FormQuestion question) {
        return item + "." + question.asked().key();
    }
}
