package io.tickmark.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.tickmark.ui.Notifications;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.WorkItemId;
import java.util.List;

/** Claims many items: says before how many will go and why others won't. */
class ClaimDialog extends Dialog {

    private final BulkDesk desk;
    private final Runnable changed;
    private final Refusals refusals = new Refusals();

    ClaimDialog(BulkDesk desk, List<WorkItemId> ids, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        var preview = desk.previewClaim(ids);
        refusals.show("work.bulk.claim.preview", preview);
        setHeaderTitle(getTranslation("work.bulk.claim.title", ids.size()));
        add(refusals);
        var claim = new Button(
                getTranslation("work.bulk.claim.action", preview.accepted().size()),
                click -> claim(preview.accepted()));
        claim.addThemeVariants(ButtonVariant.PRIMARY);
        claim.setEnabled(!preview.accepted().isEmpty());
        claim.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), claim);
    }

    private void claim(List<WorkItemId> ids) {
        var result = desk.claim(ids);
        close();
        Notifications.done(
                getTranslation("work.bulk.claim.done", result.accepted().size()));
        result.refused().forEach(refusal -> Notifications.alsoRefused(refusal.in(getLocale())));
        changed.run();
    }
}
