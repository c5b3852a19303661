package io.tickmark.people;

import io.tickmark.kernel.CannotStart;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo and real work apart, before any door is open: everybody knows the password of the demo's accounts. The demo
 * marks its database, starts in none that is used for real, and what it marked serves nothing else.
 */
@Component
class DemoGuard implements SmartInitializingSingleton {

    /** For tests of the demo on another database. */
    static final String ANY_DATABASE = "tickmark.demo.any-database";

    private final Environment environment;
    private final JdbcClient database;
    private final Persons persons;
    private final Clock clock;

    DemoGuard(Environment environment, JdbcClient database, Persons persons, Clock clock) {
        this.environment = environment;
        this.database = database;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            checkReal();
            return;
        }
        checkKind();
        if (!isMarked()) {
            mark();
        }
    }

    private void checkReal() {
        if (isMarked()) {
            throw new CannotStart(
                    "This database was filled by the demo: everybody knows the password of its accounts.",
                    "Start with a database of your own (SPRING_DATASOURCE_URL), or in another folder.");
        }
    }

    private void checkKind() {
        var url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:h2:") && !environment.getProperty(ANY_DATABASE, Boolean.class, false)) {
            throw new CannotStart(
                    "The demo is for looking only and runs on H2, not on " + url.split("[?;]", 2)[0] + ".",
                    "Start without the profile demo, or without SPRING_DATASOURCE_URL.");
        }
    }

    private void mark() {
        if (persons.count() > 0) {
            throw new CannotStart(
                    "This database is used for real, and the demo would open accounts in it whose password everybody knows.",
                    "Start without the profile demo, or in another folder.");
        }
        database.sql("insert into demo_mark (id, marked_at) values (1, ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isMarked() {
        return database.sql("select count(*) from demo_mark")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
