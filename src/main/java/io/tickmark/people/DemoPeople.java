package io.tickmark.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of Brackwater, the demo company (domain.md 9). Runs before every other demo data; adds who is missing. */
@Component
@Profile("demo")
@Order(DemoPeople.FIRST)
class DemoPeople implements ApplicationRunner {

    static final int FIRST = 0;
    static final String PASSWORD = "brackwater";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Persons persons;
    private final Registrar registrar;
    private final Passwords passwords;

    DemoPeople(Persons persons, Registrar registrar, Passwords passwords) {
        this.persons = persons;
        this.registrar = registrar;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var missing = read().stream()
                .filter(who -> !persons.existsById(who.username()))
                .map(registrar::register)
                .map(PersonDetails::id)
                .toList();
        passwords.openAll(missing, PASSWORD);
    }

    static List<NewPerson> read() throws IOException {
        var file = new ClassPathResource("demo/people.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var records = FORMAT.parse(reader)) {
            return records.stream().map(DemoPeople::person).toList();
        }
    }

    private static NewPerson person(CSVRecord line) {
        return new NewPerson(
                line.get("username"),
                line.get("name"),
                line.get("username") + "@brackwater.example",
                each(line.get("roles"), Role::valueOf).collect(Collectors.toSet()),
                each(line.get("positions"), Position::parse).collect(Collectors.toSet()),
                ZoneId.of(line.get("zone")),
                Locale.forLanguageTag(line.get("language")));
    }

    private static <T> Stream<T> each(String list, Function<String, T> read) {
        return Arrays.stream(list.split(";")).filter(one -> !one.isBlank()).map(read);
    }
}
