package org.rapport.testkit;

import org.springframework.web.context.request.RequestContextHolder;

import org.rapport.api.Visitor;

/// Who sends the test's requests.
public final class Guest implements Visitor, Renewed {
    private static final String HOME = "home";

    private volatile String network = HOME;

    Guest() {}

    /// From here on requests come from `network`, any word.
    public void comesFrom(String network) {
        this.network = network;
    }

    /// Throws where nobody visits, as in a listener.
    @Override
    public String network() {
        if (RequestContextHolder.getRequestAttributes() == null) {
            throw new IllegalStateException("There is no request, and so no visitor");
        }
        return network;
    }

    @Override
    public boolean cameFrom(String network) {
        return this.network.equals(network);
    }

    @Override
    public void renew() {
        network = HOME;
    }
}
