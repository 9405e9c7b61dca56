package org.rapport.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.springframework.util.unit.DataSize;

/// Who lives around the site: names and their addresses, some of them allowed to be private.
final class Neighbourhood {
    static final String FRIEND = "friend.example";
    static final String INSIDE = "inside.example";
    private static final Map<String, List<String>> NAMES = Map.of(FRIEND, List.of("127.0.0.1"), "second.example",
            List.of("127.0.0.1"), "xn--bcher-kva.example", List.of("127.0.0.1"), INSIDE, List.of("127.0.0.1"),
            "mixed.example",
            List.of("93.184.215.14", "10.0.0.5", "2606:2800:21f::1"), "wrapped.example", List.of("64:ff9b::7f00:1"));

    private Neighbourhood() {}

    static GuardedFetch fetch(Duration longest) {
        return fetch(properties(longest));
    }

    /// Brings so many at once.
    static GuardedFetch fetch(int atOnce) {
        return fetch(new FetchProperties(List.of(FRIEND), DataSize.ofMegabytes(1), Duration.ofSeconds(10), 5, atOnce));
    }

    private static GuardedFetch fetch(FetchProperties properties) {
        return new GuardedFetch(properties, new HomeSite(), Neighbourhood::lookUp);
    }

    static FetchProperties properties(Duration longest) {
        return new FetchProperties(List.of("Friend.Example", "second.example", "xn--bcher-kva.example"),
                DataSize.ofMegabytes(1), longest, 5, 4);
    }

    private static InetAddress[] lookUp(String host) throws UnknownHostException {
        var known = NAMES.getOrDefault(host.toLowerCase(Locale.ROOT), List.of(host));
        if (known.contains("nobody.example")) {
            throw new UnknownHostException(host);
        }
        return known.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    static byte[] gzipped(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
