package io.tickmark.people;

/**
 * A token at the one moment it can be seen.
 *
 * @param details what is kept of it
 * @param secret the token; nobody can show it again
 */
public record IssuedToken(TokenDetails details, String secret) {

    @Override
    public String toString() {
        return "IssuedToken[" + details.id() + "]";
    }
}
