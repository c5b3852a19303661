package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.SystemBanner;
import io.tickmark.work.EngineLink;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody while the process engine is away: reading goes on, decisions are kept and sent later. */
@Component
class EngineBanner implements SystemBanner {

    private final EngineLink link;
    private final ApplicationEventPublisher events;

    EngineBanner(EngineLink link, ApplicationEventPublisher events) {
        this.link = link;
        this.events = events;
    }

    @Override
    public Optional<String> message() {
        return link.isDown() ? Optional.of(I18NProvider.translate("work.engine.away", since())) : Optional.empty();
    }

    @EventListener({EngineLink.CameUp.class, EngineLink.WentDown.class})
    void on() {
        events.publishEvent(new SystemBanner.Changed());
    }

    private String since() {
        var ui = UI.getCurrent();
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(ui == null ? Locale.ENGLISH : ui.getLocale())
                .withZone(ReaderZone.current())
                .format(link.since());
    }
}
