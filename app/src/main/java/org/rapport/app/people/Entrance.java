package org.rapport.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Lets an owner in without the log-in: right after she set the site up.
@Component
class Entrance {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /// Signs her in; the session gets another id, so that nobody knows it beforehand.
    void admit(Owner owner, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = new SecurityContextImpl(OwnerLogIn.signedIn(owner));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
