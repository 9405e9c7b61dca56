package org.rapport.testkit;

import java.net.URI;

import org.junit.jupiter.api.Test;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class StoredWebTests {
    private static final URI POST = URI.create("https://neighbour.example/post");

    private final StoredWeb web = new StoredWeb();

    @Test
    void servesWhatWasPut() {
        web.put(POST.toString(), "<p>Grüße</p>");

        assertThat(web.get(POST)).isInstanceOfSatisfying(Arrived.class, arrived -> {
            assertThat(arrived.status()).isEqualTo(200);
            assertThat(new String(arrived.body(), UTF_8)).isEqualTo("<p>Grüße</p>");
        });
        assertThat(web.fetched()).containsExactly(POST);
    }

    @Test
    void doesNotReachAnythingElse() {
        assertThat(web.get(POST)).isEqualTo(new Failed(Reason.UNREACHABLE));
    }
}
