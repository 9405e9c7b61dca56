package org.rapport.app.people;

import gg.jte.Content;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.rapport.api.Desk;

/// The desk of who is signed in with the present request.
@Component
final class HouseDesk implements Desk {
    @Override
    public String owner() {
        var someone = SecurityContextHolder.getContext().getAuthentication();
        if (someone == null || !OwnerLogIn.isSomebodyIn()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return someone.getName();
    }

    @Override
    public Content formToken() {
        var token = token();
        return output -> {
            output.writeContent("<input type=\"hidden\" name=\"");
            output.writeContent(token.getParameterName());
            output.writeContent("\" value=\"");
            output.writeContent(token.getToken());
            output.writeContent("\">");
        };
    }

    private static CsrfToken token() {
        var found = RequestContextHolder.currentRequestAttributes().getAttribute(CsrfToken.class.getName(),
                RequestAttributes.SCOPE_REQUEST);
        if (found instanceof CsrfToken token) {
            return token;
        }
        throw new IllegalStateException("Only forms of the desk carry a token");
    }
}
