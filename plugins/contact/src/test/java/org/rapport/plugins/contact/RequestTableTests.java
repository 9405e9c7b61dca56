package org.rapport.plugins.contact;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class RequestTableTests {
    private static final Instant MORNING = Instant.parse("2026-03-04T08:00:00Z");
    private static final byte[] LOCKED = {1, 0, -1, 127};
    private static final byte[] NETWORK = {2};

    private final RequestTable requests;

    RequestTableTests(Database database) {
        this.requests = database.jdbi().onDemand(RequestTable.class);
    }

    private RequestId insert(Instant at, Duration kept) {
        return requests.insert(LOCKED, NETWORK, at, at.plus(kept));
    }

    @Test
    void keepsWhatIsLockedAsItIs() {
        var id = insert(MORNING, Duration.ofDays(30));

        assertThat(requests.find(id)).hasValueSatisfying(row -> {
            assertThat(row.words()).isEqualTo(LOCKED);
            assertThat(row.network()).isEqualTo(NETWORK);
            assertThat(row.receivedAt()).isEqualTo(MORNING);
            assertThat(row.endsAt()).isEqualTo(MORNING.plus(Duration.ofDays(30)));
        });
    }

    @Test
    void putsTheNewestFirst() {
        var first = insert(MORNING, Duration.ofDays(2));
        var second = insert(MORNING, Duration.ofDays(1));
        var earlier = insert(MORNING.minusSeconds(1), Duration.ofDays(1));

        assertThat(requests.all()).extracting(RequestTable.Row::id).containsExactly(second, first, earlier);
        assertThat(requests.count()).isEqualTo(3);
    }

    @Test
    void deletesWhatHasComeToItsEndAndNothingElse() {
        insert(MORNING, Duration.ofDays(1));
        var later = insert(MORNING, Duration.ofDays(1).plusSeconds(1));

        requests.deleteEnded(MORNING.plus(Duration.ofDays(1)));

        assertThat(requests.all()).extracting(RequestTable.Row::id).containsExactly(later);
    }

    @Test
    void forgetsNetworksAndKeepsTheRest() {
        var old = insert(MORNING, Duration.ofDays(30));
        var recent = insert(MORNING.plusSeconds(1), Duration.ofDays(30));

        requests.forgetNetworks(MORNING);

        assertThat(requests.find(old).orElseThrow().network()).isNull();
        assertThat(requests.find(old).orElseThrow().words()).isEqualTo(LOCKED);
        assertThat(requests.find(recent).orElseThrow().network()).isEqualTo(NETWORK);
    }

    @Test
    void deletesOne() {
        var done = insert(MORNING, Duration.ofDays(1));
        var other = insert(MORNING, Duration.ofDays(1));

        requests.delete(done);

        assertThat(requests.find(done)).isEmpty();
        assertThat(requests.find(other)).isPresent();
    }
}
