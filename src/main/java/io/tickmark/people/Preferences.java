package io.tickmark.people;

import static java.time.ZoneOffset.UTC;

import io.tickmark.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person signed in likes: time zone, language, theme, the filters they left, words not said yet. Nothing of it is a decision. */
@Service
@Transactional
public class Preferences {

    private final SignedIn signedIn;
    private final Persons persons;
    private final JdbcClient jdbc;
    private final Clock clock;

    Preferences(SignedIn signedIn, Persons persons, JdbcClient jdbc, Clock clock) {
        this.signedIn = signedIn;
        this.persons = persons;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was kept under the name, e.g. {@code work.myWork.filter}. */
    @Transactional(readOnly = true)
    public Optional<String> find(String name) {
        return jdbc.sql("select chosen from person_preference where username = ? and name = ?")
                .params(me(), name)
                .query(String.class)
                .optional();
    }

    /** Keeps up to 4000 characters under the name. */
    public void keep(String name, String chosen) {
        if (!write(
                "update person_preference set chosen = ?, kept_at = ? where username = ? and name = ?", name, chosen)) {
            write(
                    "insert into person_preference (chosen, kept_at, username, name) values (?, ?, ?, ?) on conflict do nothing",
                    name,
                    chosen);
        }
    }

    /** Nothing is kept under the name any more. */
    public void forget(String name) {
        jdbc.sql("delete from person_preference where username = ? and name = ?")
                .params(me(), name)
                .update();
    }

    /** Nothing whose name begins so and that was last kept before then is kept any more, whoever kept it. */
    public void forgetOlder(String beginning, Instant before) {
        jdbc.sql("delete from person_preference where name like ? and kept_at < ?")
                .params(beginning + "%", before.atOffset(UTC))
                .update();
    }

    /** Of two pages that keep something new in the same moment the first one wins, as it might have been the second. */
    private boolean write(String sql, String name, String chosen) {
        return jdbc.sql(sql)
                        .params(chosen, clock.instant().atOffset(UTC), me(), name)
                        .update()
                > 0;
    }

    /** The zone in which the person reads times, and the language of the pages. */
    public void read(ZoneId zone, Locale language) {
        persons.findById(me()).orElseThrow(() -> new NotFound("person", me())).read(zone, language);
    }

    private String me() {
        return signedIn.id().value();
    }
}
