package io.tickmark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Catches what views did not: says one sentence and leaves the page, and what was typed, as it is. */
@Component
class CalmErrorHandler implements ErrorHandler, VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var error = event.getThrowable();
        var sentence = ErrorSentences.of(error);
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(error, sentence));
        }
    }

    private static void show(Throwable error, String sentence) {
        if (ErrorSentences.isRefusal(error)) {
            Notifications.refused(sentence);
        } else {
            Notifications.failed(sentence);
        }
    }
}
