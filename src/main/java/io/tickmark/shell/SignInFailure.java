package io.tickmark.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        if (why instanceof LockedException) {
            return LoginView.LOCKED;
        }
        return why instanceof DisabledException ? LoginView.INACTIVE : LoginView.WRONG;
    }
}
