package org.rapport.app.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What a fetch may cost, and whom it may reach.
///
/// @param allow hosts that may be private and be asked on any port, as an address names them: for tests
/// @param largest body, also after it was unpacked
/// @param longest time for all of it: names, redirects, the last byte
/// @param hops how many redirects are followed
/// @param atOnce how many fetches run at the same time; others wait, within their own time
@ConfigurationProperties("rapport.fetch")
record FetchProperties(@DefaultValue List<String> allow, @DefaultValue("2MB") DataSize largest,
        @DefaultValue("10s") Duration longest, @DefaultValue("5") int hops, @DefaultValue("60") int atOnce) {
    FetchProperties {
        allow = allow.stream().map(FetchProperties::host).toList();
        require(largest.toBytes() > 0 && largest.toMegabytes() <= 100, "rapport.fetch.largest", "1B to 100MB", largest);
        require(longest.isPositive() && longest.compareTo(Duration.ofMinutes(5)) <= 0, "rapport.fetch.longest",
                "a time of up to 5m", longest);
        require(hops >= 0 && hops <= 20, "rapport.fetch.hops", "0 to 20", hops);
        require(atOnce >= 1 && atOnce <= 100, "rapport.fetch.at-once", "1 to 100", atOnce);
    }

    boolean allows(String host) {
        return allow.contains(bare(host));
    }

    private static String host(String written) {
        var host = bare(written.strip());
        require(host.matches("[\\p{Alnum}._:-]+"), "rapport.fetch.allow", "hosts such as blog.test", written);
        return host;
    }

    private static String bare(String host) {
        return host.replaceAll("^\\[|]$", "").toLowerCase(Locale.ROOT);
    }

    private static void require(boolean met, String property, String wanted, Object said) {
        if (!met) {
            throw new IllegalArgumentException(property + " must be " + wanted + ", not " + said);
        }
    }
}
