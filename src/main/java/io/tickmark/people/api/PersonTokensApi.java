package io.tickmark.people.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.PersonId;
import io.tickmark.people.TokenDetails;
import io.tickmark.people.Tokens;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The access tokens of anybody, for administrators. */
@RestController
@RequestMapping("/api/v1/people/{username}/tokens")
@Tag(name = "Access tokens")
class PersonTokensApi {

    private final Tokens tokens;

    PersonTokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(summary = "The tokens of a person, newest first, without the tokens themselves; for administrators")
    List<TokenDetails> of(@PathVariable String username) {
        return tokens.of(new PersonId(username));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a token of a person, for good; for administrators")
    void revoke(@PathVariable String username, @PathVariable UUID id) {
        tokens.revoke(new PersonId(username), id);
    }
}
