package org.rapport.host.running;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.rapport.api.Fetch;
import org.rapport.host.Permission.Network;

/// The way out to the hosts that the owner lets a plugin ask. Where those lead on to is theirs to say.
final class AllowedFetch implements Fetch {
    private final Fetch house;
    private final Set<String> hosts;

    AllowedFetch(Fetch house, Set<String> hosts) {
        this.house = house;
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    public Outcome ask(Request request) {
        return isAllowed(request) ? house.ask(request) : new Failed(Reason.NOT_ALLOWED);
    }

    @Override
    public List<Outcome> all(List<? extends Request> requests) {
        return requests.stream().allMatch(this::isAllowed) ? house.all(requests) : Fetch.super.all(requests);
    }

    private boolean isAllowed(Request request) {
        var host = request.address().getHost();
        return hosts.contains(Network.ANY_HOST) || host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
