package io.tickmark.people.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.TokenDetails;
import io.tickmark.people.Tokens;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The access tokens of the person this request acts for. */
@RestController
@RequestMapping("/api/v1/me/tokens")
@Tag(name = "Access tokens")
class TokensApi {

    private final Tokens tokens;

    TokensApi(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(summary = "The tokens, newest first, without the tokens themselves")
    List<TokenDetails> mine() {
        return tokens.mine();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a token; the answer is the only one that ever contains it")
    CreatedToken create(@RequestBody WantedToken wanted) {
        var issued = tokens.create(wanted.name(), wanted.days());
        return new CreatedToken(issued.secret(), issued.details());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a token, for good")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }

    /** A name to know it by, and for how many days it works. */
    record WantedToken(String name, int days) {}

    /** The token, this once, and what is kept of it. */
    record CreatedToken(String token, TokenDetails details) {}
}
