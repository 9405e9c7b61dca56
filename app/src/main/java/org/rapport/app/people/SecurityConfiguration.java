package org.rapport.app.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;
import org.rapport.host.Answers;

/// Two ways through the house: the desk, for its owner, and all the rest, for everybody and without a trace.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain ownersWay(HttpSecurity http, OwnerLogIn logIn, LogInRefusal refusal, LogInFirst first,
            FormExpired expired, SendAgain again, Answers answers) {
        return withoutHabits(http).securityMatcher("/desk/**").authenticationManager(logIn)
                .addFilterBefore(new KnownSender(first), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk/log-in", "/desk/set-up/*")
                        .permitAll().anyRequest().hasAuthority(OwnerLogIn.OWNER))
                .formLogin(form -> form.loginPage("/desk/log-in").usernameParameter("name")
                        .passwordParameter("password").failureHandler(refusal)
                        .successHandler((request, response, someone) -> answers.send(
                                KeptForm.carried(request).<Answer>map(again::page).orElseGet(() -> wanted(request)),
                                request, response)))
                .logout(out -> out.logoutUrl("/desk/log-out").logoutSuccessHandler(leave(answers)))
                .exceptionHandling(e -> e.authenticationEntryPoint(first).accessDeniedHandler(expired)).build();
    }

    private static Answer wanted(HttpServletRequest request) {
        return new SeeOther(Destination.of(request.getParameter("to")).path());
    }

    private static LogoutSuccessHandler leave(Answers answers) {
        return (request, response, someone) -> answers.send(new SeeOther("/"), request, response);
    }

    @Bean
    @Order(2)
    SecurityFilterChain everybodysWay(HttpSecurity http) {
        return withoutHabits(http).csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    /// The house says its headers itself ([SecurityHeaders]) and keeps no request in a session for later.
    private static HttpSecurity withoutHabits(HttpSecurity http) {
        return http.headers(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable);
    }

    /// Lax, not Strict: a link to the desk in a mail finds her signed in. All that changes something is a POST, with
    /// which a Lax cookie is not sent from elsewhere either.
    @Bean
    CookieSerializer deskCookie(Site site) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("rapport-desk");
        cookie.setCookiePath("/desk");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie("https".equals(site.address().getScheme()));
        return cookie;
    }
}
