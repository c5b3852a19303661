package io.tickmark.shell;

import io.tickmark.people.SignInNotRecorded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why; not whether an account is there, or locked. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof SignInNotRecorded) {
            // the password was right and the session knows it already
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        }
        response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        return switch (why) {
            case DisabledException inactive -> LoginView.INACTIVE;
            case AccountExpiredException over -> LoginView.INACTIVE;
            case SignInNotRecorded unrecorded -> LoginView.UNRECORDED;
            default -> LoginView.WRONG;
        };
    }
}
