package io.tickmark.shell.api;

import io.tickmark.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Answers programs where no door is; a page would be of no use to them. Doors come first, and say how they are opened. */
@Component
class NoSuchAddress extends AbstractHandlerMapping {

    private static final int AFTER_THE_DOORS = 1;

    NoSuchAddress() {
        setOrder(AFTER_THE_DOORS);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw new NotFound("address", request.getMethod() + " " + request.getRequestURI());
        }
        return null;
    }
}
