package io.tickmark.shell;

import io.tickmark.people.Passwords;
import io.tickmark.people.Tokens;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** How programs come in: with a personal access token, in the demo also with name and password. They keep no session. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Tokens tokens,
            UserDetailsService accounts,
            Passwords passwords,
            ApplicationEventPublisher events,
            FailedAttempts attempts,
            Environment environment) {
        var paths = PathPatternRequestMatcher.withDefaults();
        http.securityMatcher(new OrRequestMatcher(
                paths.matcher("/api/**"),
                paths.matcher("/actuator/**"),
                new AndRequestMatcher(
                        paths.matcher("/v3/api-docs/**"), new RequestHeaderRequestMatcher(HttpHeaders.AUTHORIZATION))));
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole("ADMIN")
                .anyRequest()
                .access(new ApiDoor(passwords)));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.addFilterBefore(new Turnstile(attempts), BasicAuthenticationFilter.class);
        http.addFilterBefore(
                new AccessTokenFilter(tokens, accounts, events, attempts), AnonymousAuthenticationFilter.class);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(Problems::unauthorized));
        }
        http.exceptionHandling(refused ->
                refused.authenticationEntryPoint(Problems::unauthorized).accessDeniedHandler(Problems::forbidden));
        http.headers(SecurityHeaders::forPrograms);
        return http.build();
    }
}
