package org.rapport.app.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Where an owner is signed in.
@Component
class Sessions {
    private final FindByIndexNameSessionRepository<?> stored;

    Sessions(FindByIndexNameSessionRepository<?> stored) {
        this.stored = stored;
    }

    /// Ends all sessions of `owner` but the one of `request`, which goes on under another id.
    void endOthers(String owner, HttpServletRequest request) {
        var own = request.getSession().getId();
        stored.findByPrincipalName(owner).keySet().stream().filter(id -> !id.equals(own)).forEach(stored::deleteById);
        request.changeSessionId();
    }
}
