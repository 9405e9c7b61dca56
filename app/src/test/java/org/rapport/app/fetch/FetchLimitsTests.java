package org.rapport.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rapport.app.fetch.Neighbourhood.FRIEND;

@Timeout(30)
class FetchLimitsTests {
    private Neighbour neighbour;
    private GuardedFetch fetch;

    @BeforeEach
    void open() throws IOException {
        neighbour = new Neighbour();
        fetch = Neighbourhood.fetch(Duration.ofSeconds(10));
    }

    @AfterEach
    void close() throws IOException {
        fetch.close();
        neighbour.close();
    }

    @Test
    void givesUpAfterFiveRedirects() {
        IntStream.range(0, 7).forEach(i -> neighbour.leadsOn("/" + i, 302, "/" + (i + 1)));
        neighbour.says("/7", "end");
        assertThat(arrived(neighbour.at(FRIEND, "/2")).body()).asString(UTF_8).isEqualTo("end");
        assertThat(fetch.get(neighbour.at(FRIEND, "/1"))).isEqualTo(new Failed(Reason.TOO_MANY_HOPS));
    }

    @Test
    void bringsAMegabyteAndNoMore() {
        neighbour.answers("/fits", 200, "X-Note", "", new byte[1 << 20]);
        neighbour.answers("/large", 200, "X-Note", "", new byte[(1 << 20) + 1]);
        assertThat(arrived(neighbour.at(FRIEND, "/fits")).body()).hasSize(1 << 20);
        assertThat(fetch.get(neighbour.at(FRIEND, "/large"))).isEqualTo(new Failed(Reason.TOO_LARGE));
    }

    @Test
    void hangsUpOnABodyWithoutEnd() throws InterruptedException {
        neighbour.talks("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "2000\r\n" + "x".repeat(0x2000) + "\r\n", 0,
                Long.MAX_VALUE);
        assertThat(fetch.get(neighbour.rudeAt(FRIEND))).isEqualTo(new Failed(Reason.TOO_LARGE));
        assertThat(neighbour.hungUp.await(10, SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX-Note: ", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"})
    void hangsUpOnWhoeverTrickles(String start) throws Exception {
        neighbour.talks(start, "x", 50, Long.MAX_VALUE);
        try (var hasty = Neighbourhood.fetch(Duration.ofMillis(600))) {
            assertThat(hasty.get(neighbour.rudeAt(FRIEND))).isEqualTo(new Failed(Reason.TOO_SLOW));
            assertThat(neighbour.hungUp.await(10, SECONDS)).isTrue();
        }
    }

    @Test
    void waitsForNoSlowName() throws Exception {
        var never = new CountDownLatch(1);
        Lookup slow = host -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        try (var hasty = new GuardedFetch(Neighbourhood.properties(Duration.ofMillis(300)), new HomeSite(), slow)) {
            assertThat(hasty.get(URI.create("http://slow.example/"))).isEqualTo(new Failed(Reason.TOO_SLOW));
        }
    }

    @Test
    void readsNoEndlessHeaders() {
        var note = "X-Note: " + "x".repeat(100_000) + "\r\n";
        neighbour.talks("HTTP/1.1 200 OK\r\n" + note + "Content-Length: 0\r\n\r\n", "", 0, 0);
        assertThat(fetch.get(neighbour.rudeAt(FRIEND))).isEqualTo(new Failed(Reason.UNREACHABLE));
        neighbour.talks("HTTP/1.1 200 OK\r\n" + "X-Note: x\r\n".repeat(1_000) + "Content-Length: 0\r\n\r\n", "", 0, 0);
        assertThat(fetch.get(neighbour.rudeAt(FRIEND))).isEqualTo(new Failed(Reason.UNREACHABLE));
    }

    @Test
    void unpacksNoBomb() throws IOException {
        var bomb = Neighbourhood.gzipped(new byte[200 << 20]);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        neighbour.answers("/", 200, "Content-Encoding", "gzip", bomb);
        assertThat(fetch.get(neighbour.at(FRIEND, "/"))).isEqualTo(new Failed(Reason.TOO_LARGE));
    }

    @Test
    void asksAFewAtOnceOnly() throws Exception {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        Lookup counting = host -> {
            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
            pause();
            busy.decrementAndGet();
            throw new UnknownHostException(host);
        };
        try (var fetch = new GuardedFetch(Neighbourhood.properties(Duration.ofSeconds(10)), new HomeSite(), counting)) {
            Stream.generate(() -> CompletableFuture.supplyAsync(() -> fetch.get(URI.create("http://a.example/")),
                    runnable -> Thread.ofVirtual().start(runnable)))
                    .limit(12)
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(most).hasValueBetween(1, 4);
    }

    private Arrived arrived(URI address) {
        return assertThat(fetch.get(address)).asInstanceOf(type(Arrived.class)).actual();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
