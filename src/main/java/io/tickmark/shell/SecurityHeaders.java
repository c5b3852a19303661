package io.tickmark.shell;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told about our answers. Vaadin's client starts from an inline script and evaluates what the server
 * sends, so scripts can't be closed further than to our own origin.
 */
final class SecurityHeaders {

    private static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PROGRAMS = "default-src 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private SecurityHeaders() {}

    static void forPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PAGES);
    }

    static void forPrograms(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PROGRAMS);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.addObjectPostProcessor(new AtOnce());
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy));
        headers.frameOptions(FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
        headers.httpStrictTransportSecurity(
                strict -> strict.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }

    /** Vaadin writes its pages past the wrapper that would add the headers last, so they go first. */
    private static final class AtOnce implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
