package org.rapport.app.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.Site;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/// Fetches on a thread of its own, so that whoever asks waits no longer than `rapport.fetch.longest`, whatever the
/// other side does. An interrupted virtual thread closes the socket it waits on, so nothing goes on behind our back.
@Component
final class GuardedFetch implements Fetch, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GuardedFetch.class);

    private final FetchProperties properties;
    private final Wire wire;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("fetch-", 0).factory());

    @Autowired
    GuardedFetch(FetchProperties properties, Site site) {
        this(properties, site, InetAddress::getAllByName);
    }

    GuardedFetch(FetchProperties properties, Site site, Lookup lookup) {
        this.properties = properties;
        this.wire = new Wire(properties, "Rapport (+" + site.address() + ")", lookup);
    }

    @Override
    public Outcome ask(Request request) {
        try {
            return waitFor(threads.submit(() -> follow(request)), properties.longest());
        } catch (RejectedExecutionException e) {
            return new Failed(Reason.UNREACHABLE);
        }
    }

    @Override
    public List<Outcome> all(List<? extends Request> requests) {
        try {
            var fetching = requests.stream().map(request -> threads.submit(() -> ask(request))).toList();
            return fetching.stream().map(one -> waitFor(one, properties.longest().multipliedBy(2))).toList();
        } catch (RejectedExecutionException e) {
            return requests.stream().<Outcome>map(request -> new Failed(Reason.UNREACHABLE)).toList();
        }
    }

    private static Outcome waitFor(Future<Outcome> fetching, Duration longest) {
        try {
            return fetching.get(longest.toMillis(), MILLISECONDS);
        } catch (TimeoutException e) {
            return new Failed(Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Reason.TOO_SLOW);
        } catch (ExecutionException | CancellationException e) {
            log.debug("A fetch broke", e);
            return new Failed(Reason.UNREACHABLE);
        } finally {
            fetching.cancel(true);
        }
    }

    private Outcome follow(Request request) {
        try {
            return follow(request, properties.hops());
        } catch (CheckedAddresses.PrivateAddress e) {
            return new Failed(Reason.PRIVATE_ADDRESS);
        } catch (UnknownHostException e) {
            return new Failed(Reason.NO_SUCH_HOST);
        } catch (Body.TooLarge e) {
            return new Failed(Reason.TOO_LARGE);
        } catch (InterruptedIOException e) {
            return new Failed(Reason.TOO_SLOW);
        } catch (IOException | RuntimeException e) {
            log.debug("Nothing came from {}", request.address(), e);
            return new Failed(Reason.UNREACHABLE);
        }
    }

    private Outcome follow(Request request, int hopsLeft) throws IOException {
        var target = Target.of(request.address(), properties);
        if (target.isEmpty()) {
            return new Failed(Reason.NOT_AN_ADDRESS);
        }
        return switch (wire.ask(target.get(), request)) {
            case Wire.Whole(Arrived arrived) -> arrived;
            case Wire.Onward(URI further, boolean looks) when hopsLeft > 0 ->
                follow(further(request, further, looks), hopsLeft - 1);
            case Wire.Onward _ -> new Failed(Reason.TOO_MANY_HOPS);
        };
    }

    private static Request further(Request request, URI further, boolean looks) {
        return request instanceof Post(_, String type, byte[] body) && !looks
                ? new Post(further, type, body)
                : new Get(further);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        wire.close();
    }
}
