package io.tickmark.work;

import java.util.Map;

/** What a simple form means to a feature. Runs in the transaction that completes the work item. */
public interface FormHandler {

    /** The form it answers for; each form has exactly one handler. */
    String formId();

    /**
     * Decides on the answers, which have passed the form's own checks.
     *
     * @return what the process is told
     * @throws io.tickmark.kernel.Refused where a rule forbids it; nothing is completed then
     */
    Outcome submitted(WorkItemDetails item, Map<String, Object> answers);
}
