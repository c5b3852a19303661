package io.tickmark.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Preferences;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.ReaderZone;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How the person signed in wants to read: language, time zone, light or dark. Applied to each new page. */
@Component
class ReaderSettings implements VaadinServiceInitListener {

    private static final String SCHEME = "shell.colorScheme";
    private static final String NARROW = "shell.narrowNavigation";

    private final SignedIn signedIn;
    private final Preferences preferences;

    ReaderSettings(SignedIn signedIn, Preferences preferences) {
        this.signedIn = signedIn;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> signedIn.known().ifPresent(person -> apply(init.getUI(), person)));
    }

    void read(ZoneId zone, Locale language) {
        preferences.read(zone, language);
        UI.getCurrent().getPage().reload();
    }

    void show(ColorScheme.Value scheme) {
        preferences.keep(SCHEME, scheme.name());
        UI.getCurrent().getPage().setColorScheme(scheme);
    }

    boolean narrow() {
        return preferences.find(NARROW).map(Boolean::valueOf).orElse(false);
    }

    void narrow(boolean narrow) {
        preferences.keep(NARROW, Boolean.toString(narrow));
    }

    ColorScheme.Value scheme() {
        return preferences.find(SCHEME).map(ColorScheme.Value::valueOf).orElse(ColorScheme.Value.SYSTEM);
    }

    private void apply(UI ui, PersonDetails person) {
        ui.setLocale(person.locale());
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", person.locale().toLanguageTag());
        ReaderZone.is(person.zone());
        ui.getPage().setColorScheme(scheme());
    }
}
