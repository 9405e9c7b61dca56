package org.rapport.testkit;

import java.util.List;

import org.springframework.web.context.request.RequestContextHolder;

import org.rapport.api.Visitor;

/// Who sends the test's requests.
public final class Guest implements Visitor, Renewed {
    private static final String HOME = "home";

    private volatile List<String> networks = List.of(HOME);

    Guest() {}

    /// From here on requests come from `network`, any word.
    public void comesFrom(String network) {
        networks = List.of(network);
    }

    /// It is midnight, and the network is called otherwise from here on.
    public void staysOverMidnight() {
        networks = List.of("tomorrow " + networks.getFirst(), networks.getFirst());
    }

    /// Throws where nobody visits, as in a listener.
    @Override
    public String network() {
        if (RequestContextHolder.getRequestAttributes() == null) {
            throw new IllegalStateException("There is no request, and so no visitor");
        }
        return networks.getFirst();
    }

    @Override
    public List<String> networks() {
        return networks;
    }

    @Override
    public void renew() {
        networks = List.of(HOME);
    }
}
