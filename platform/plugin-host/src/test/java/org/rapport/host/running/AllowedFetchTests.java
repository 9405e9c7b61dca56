package org.rapport.host.running;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.rapport.api.Fetch;

import static org.assertj.core.api.Assertions.assertThat;

class AllowedFetchTests {
    private static final Fetch.Outcome REFUSED = new Fetch.Failed(Fetch.Reason.NOT_ALLOWED);

    private final List<URI> asked = new ArrayList<>();
    private final Fetch house = request -> {
        asked.add(request.address());
        return new Fetch.Failed(Fetch.Reason.UNREACHABLE);
    };

    @Test
    void asksTheHostsThatWereAllowed() {
        var fetch = new AllowedFetch(house, Set.of("lamps.example"));

        assertThat(fetch.get(URI.create("https://LAMPS.example/quiet"))).isNotEqualTo(REFUSED);
        assertThat(fetch.get(URI.create("https://stairs.example/"))).isEqualTo(REFUSED);
        assertThat(fetch.get(URI.create("https://lamps.example.stairs.example/"))).isEqualTo(REFUSED);
        assertThat(fetch.get(URI.create("mailto:lamps.example"))).isEqualTo(REFUSED);

        assertThat(asked).containsExactly(URI.create("https://LAMPS.example/quiet"));
    }

    @Test
    void asksAnybodyWhereAnyHostWasAllowed() {
        var fetch = new AllowedFetch(house, Set.of("*"));

        assertThat(fetch.get(URI.create("https://stairs.example/"))).isNotEqualTo(REFUSED);
    }

    @Test
    void asksOfManyThoseThatWereAllowed() {
        var fetch = new AllowedFetch(house, Set.of("lamps.example"));

        var outcomes = fetch.all(List.of(new Fetch.Get(URI.create("https://stairs.example/")),
                new Fetch.Get(URI.create("https://lamps.example/"))));

        assertThat(outcomes.getFirst()).isEqualTo(REFUSED);
        assertThat(asked).containsExactly(URI.create("https://lamps.example/"));
    }
}
