package io.tickmark.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which pages the reader may open, by the roles each page names itself. */
public final class Pages {

    private static final AccessAnnotationChecker ANNOTATIONS = new AccessAnnotationChecker();

    private Pages() {}

    /** Whether there is a page at the address, relative to the application's, and it is for the reader. */
    public static boolean mayOpen(String address) {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && RouteConfiguration.forApplicationScope()
                        .getRoute(address.replaceFirst("[?#].*", ""))
                        .filter(page -> ANNOTATIONS.hasAccess(page, reader, role -> holds(reader, role)))
                        .isPresent();
    }

    private static boolean holds(Authentication reader, String role) {
        return reader.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority()));
    }
}
