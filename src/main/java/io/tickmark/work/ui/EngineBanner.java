package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.SystemBanner;
import io.tickmark.work.EngineLink;
import io.tickmark.work.InstructionRefused;
import io.tickmark.work.Outbox;
import io.tickmark.work.WorkAction;
import io.tickmark.work.WorkItemDecided;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody while the process engine is away: reading goes on, decisions are kept and sent later. While it answers,
 * tells the program office of decisions that it refused or that don't get through to it.
 */
@Component
class EngineBanner implements SystemBanner {

    private final EngineLink link;
    private final Outbox outbox;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    EngineBanner(EngineLink link, Outbox outbox, SignedIn signedIn, ApplicationEventPublisher events) {
        this.link = link;
        this.outbox = outbox;
        this.signedIn = signedIn;
        this.events = events;
    }

    @Override
    public Optional<String> message() {
        if (link.isDown()) {
            return Optional.of(I18NProvider.translate("work.engine.away", since()));
        }
        return Optional.of(signedIn)
                .filter(reader -> reader.has(Role.SOX_PMO))
                .map(lead -> outbox.stuck())
                .filter(stuck -> stuck > 0)
                .map(stuck -> I18NProvider.translate("work.outbox.stuck", stuck));
    }

    @Override
    public Optional<More> more() {
        return Optional.of(new More(I18NProvider.translate("work.outbox.title"), OutboxView.ROUTE));
    }

    @EventListener({EngineLink.CameUp.class, EngineLink.WentDown.class})
    void on() {
        events.publishEvent(new SystemBanner.Changed());
    }

    @EventListener
    void on(InstructionRefused refused) {
        AfterCommit.run(this::on);
    }

    @EventListener
    void on(WorkItemDecided decided) {
        if (decided.action() == WorkAction.SENT_AGAIN) {
            AfterCommit.run(this::on);
        }
    }

    private String since() {
        var ui = UI.getCurrent();
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(ui == null ? Locale.ENGLISH : ui.getLocale())
                .withZone(ReaderZone.current())
                .format(link.since());
    }
}
