package io.tickmark.people.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works here, and who is asking. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "People")
class PeopleApi {

    private static final int MOST = 500;

    private final People people;
    private final SignedIn signedIn;

    PeopleApi(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @GetMapping("/me")
    @Operation(summary = "The person this request acts for")
    PersonJson me() {
        return PersonJson.of(signedIn.person());
    }

    @GetMapping("/people")
    @Operation(summary = "People by name, for administrators and the program office")
    PeoplePage people(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean inactiveToo,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        var asked = PageRequest.of(
                Malformed.within("page", page, 0, Integer.MAX_VALUE / MOST), Malformed.within("size", size, 1, MOST));
        var found = people.search(search, inactiveToo, asked).stream()
                .map(PersonJson::of)
                .toList();
        return new PeoplePage(people.count(search, inactiveToo), page, found);
    }

    @PutMapping("/people/{username}/last-day")
    @Operation(summary = "Let an account end with a day, or go on without an end; for administrators")
    PersonJson end(@PathVariable String username, @RequestBody LastDay wanted) {
        var person = new PersonId(username);
        people.end(person, wanted.lastDay(), wanted.reason());
        return PersonJson.of(people.get(person));
    }

    /** The last day the account works, or none, and why. */
    record LastDay(@Nullable LocalDate lastDay, String reason) {}
}
