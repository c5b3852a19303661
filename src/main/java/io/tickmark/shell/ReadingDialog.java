package io.tickmark.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import io.tickmark.people.PersonDetails;
import java.time.ZoneId;
import java.util.Locale;

/** In which language and time zone a person reads. */
class ReadingDialog extends Dialog {

    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>();

    ReadingDialog(PersonDetails person, ReaderSettings settings) {
        setHeaderTitle(getTranslation("shell.person.reading"));
        language.setLabel(getTranslation("shell.reading.language"));
        language.setItems(LanguageConfiguration.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(one));
        language.setValue(LanguageConfiguration.LANGUAGES.contains(person.locale()) ? person.locale() : Locale.ENGLISH);
        language.setWidthFull();
        zone.setLabel(getTranslation("shell.reading.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setValue(person.zone());
        zone.setWidthFull();
        var fields = new VerticalLayout(language, zone);
        fields.setPadding(false);
        add(fields);
        setWidth("min(24rem, 92vw)");
        var cancel = new Button(getTranslation("ui.cancel"), click -> close());
        var save = new Button(getTranslation("ui.save"), click -> save(settings));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void save(ReaderSettings settings) {
        if (zone.getValue() == null) {
            zone.setInvalid(true);
            return;
        }
        close();
        settings.read(zone.getValue(), language.getValue());
    }
}
