package io.tickmark.people;

import org.springframework.security.core.AuthenticationException;

/** A sign-in, right or wrong, couldn't be written to the trail; so nobody comes in by it. */
public class SignInNotRecorded extends AuthenticationException {

    SignInNotRecorded(Throwable cause) {
        super("Sign-ins can't be recorded at the moment", cause);
    }
}
