package org.rapport.app.people;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

import org.rapport.app.web.Multipart;

/// Takes files from nobody who is not signed in: it stands where the sender is known and before the form token is
/// looked for, which reads the whole of them.
final class KnownSender extends OncePerRequestFilter {
    private final LogInFirst first;

    KnownSender(LogInFirst first) {
        this.first = first;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Multipart.is(request) && !OwnerLogIn.isSomebodyIn()) {
            first.commence(request, response, new InsufficientAuthenticationException("Nobody is signed in"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
