package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.CannotStart;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:file:./data/tickmark");
    private final Persons persons = Mockito.mock(Persons.class);
    private EmbeddedDatabase database;

    @BeforeEach
    void an_empty_database() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
        for (var migration : new String[] {"V1__people_create_person.sql", "V2__people_mark_demo.sql"}) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/people/" + migration)).execute(database);
        }
    }

    @Test
    void what_the_demo_filled_serves_nothing_else_but_the_demo_again() {
        demo();
        Mockito.when(persons.count()).thenReturn(20L);
        assertThatNoException().isThrownBy(this::start);

        assertThatThrownBy(this::real)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("everybody knows the password");
    }

    @Test
    void the_demo_starts_in_no_database_that_is_used() {
        start();
        Mockito.when(persons.count()).thenReturn(1L);
        environment.setActiveProfiles("demo");
        assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("used for real");
    }

    @Test
    void the_demo_runs_on_H2_only_and_names_no_secret() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db:5432/tickmark?password=secret");
        assertThatThrownBy(this::demo)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not on jdbc:postgresql://db:5432/tickmark.")
                .hasMessageNotContaining("secret");
        environment.setProperty(DemoGuard.ANY_DATABASE, "true");
        assertThatNoException().isThrownBy(this::demo);
    }

    private void demo() {
        environment.setActiveProfiles("demo");
        start();
    }

    private void real() {
        environment.setActiveProfiles("real");
        start();
    }

    private void start() {
        new DemoGuard(environment, JdbcClient.create(database), persons, Clock.systemUTC())
                .afterSingletonsInstantiated();
    }
}
