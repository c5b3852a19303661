package io.tickmark.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The languages there are. Who asks for another one reads English. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @Bean
    I18NProvider i18nProvider() {
        return new DefaultI18NProvider(LANGUAGES);
    }
}
