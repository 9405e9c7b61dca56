package org.rapport.testkit;

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

    @Override
    public String network() {
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
