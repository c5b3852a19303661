package io.tickmark.people.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.Malformed;
import io.tickmark.people.People;
import io.tickmark.people.SignedIn;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
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
    List<PersonJson> people(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean inactiveToo,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        var asked = PageRequest.of(
                Malformed.within("page", page, 0, Integer.MAX_VALUE / MOST), Malformed.within("size", size, 1, MOST));
        return people.search(search, inactiveToo, asked).stream()
                .map(PersonJson::of)
                .toList();
    }
}
