package io.tickmark.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who may reach the pages. Everything is closed to strangers but the sign-in page and what it needs. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/webjars/**", "/favicon.svg", "/favicon.ico", "/styles.css", "/tickmark/**", "/aura/**", "/error"
    };

    /** Outside the demo nobody learns from outside what there is. */
    private static final String[] OPEN_IN_THE_DEMO = {"/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"};

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SessionRegistry sessions,
            Clock clock,
            FailedAttempts attempts,
            ForgedRequests forged,
            Environment environment) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            http.authorizeHttpRequests(
                    requests -> requests.requestMatchers(OPEN_IN_THE_DEMO).permitAll());
        }
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new SignInFailure()));
        http.sessionManagement(session -> session.maximumSessions(-1)
                .sessionRegistry(sessions)
                .expiredUrl("/" + LoginView.ROUTE + "?" + LoginView.ENDED));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(forged));
        http.addFilterBefore(new IdleSessions(clock), SecurityContextHolderFilter.class);
        http.addFilterBefore(new Turnstile(attempts), UsernamePasswordAuthenticationFilter.class);
        http.headers(SecurityHeaders::forPages);
        return http.build();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return Problems::unfit;
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }
}
