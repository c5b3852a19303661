package io.tickmark.shell.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.tickmark.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs where nothing else does; a page would be of no use to them. */
@Hidden
@RestController
class NoSuchAddress {

    @RequestMapping("/api/**")
    void nothing(HttpServletRequest request) {
        throw new NotFound("address", request.getMethod() + " " + request.getRequestURI());
    }
}
