package io.tickmark.people;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator in: from the environment, as long as there is no account at all. */
@Component
@Order(DemoPeople.FIRST + 1)
class FirstAdministrator implements ApplicationRunner {

    static final String USERNAME = "TICKMARK_ADMIN_USERNAME";
    static final String PASSWORD = "TICKMARK_ADMIN_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Registrar registrar;
    private final Passwords passwords;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, Registrar registrar, Passwords passwords, Environment environment) {
        this.accounts = accounts;
        this.registrar = registrar;
        this.passwords = passwords;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        var username = environment.getProperty(USERNAME, "");
        var password = environment.getProperty(PASSWORD, "");
        if (NewPerson.USERNAME.matcher(username).matches() && PasswordRule.fits(new PersonId(username), password)) {
            register(username, password);
            LOG.info("The first administrator is {}. Sign in and choose a password of your own.", username);
        } else {
            LOG.warn(
                    "Nobody can sign in yet: there is no account. Set {} (small letters, digits, dots) and {} ({} characters"
                            + " or more, at most {} bytes, not easy to guess) and start again.",
                    USERNAME,
                    PASSWORD,
                    PasswordRule.SHORTEST,
                    PasswordRule.LONGEST_BYTES);
        }
    }

    private void register(String username, String password) {
        var id = registrar
                .register(new NewPerson(
                        username,
                        "Administrator",
                        username + "@localhost",
                        Set.of(Role.ADMIN),
                        Set.of(),
                        ZoneOffset.UTC,
                        Locale.ENGLISH))
                .id();
        passwords.openFirst(id, password);
    }
}
