package org.rapport.app.cache;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rapport.api.Sha256;
import org.rapport.api.page.CacheTag;
import org.rapport.app.coding.ContentCoding;

/// A finished public page: everything that is the same for each who asks is made once.
final class KeptPage {
    private static final int OVERHEAD = 1024;
    private static final String LAST_MODIFIED = "Last-Modified";

    private final Map<ContentCoding, Representation> packed = new ConcurrentHashMap<>();
    private final Representation identity;
    private final String hash;
    private final String type;
    private final List<Header> headers;
    private final Set<CacheTag> tags;

    KeptPage(byte[] bytes, String type, List<Header> headers, Set<CacheTag> tags) {
        this.hash = hash(bytes, type, headers);
        this.identity = new Representation(bytes, '"' + hash + '"');
        this.type = type;
        this.headers = headers;
        this.tags = tags;
    }

    /// What it shows depends on these.
    Set<CacheTag> tags() {
        return tags;
    }

    /// About how many bytes it takes, once it is packed for everybody who asks.
    int weight() {
        return identity.bytes().length * 5 / 3 + OVERHEAD;
    }

    private Representation packed(ContentCoding coding) {
        return packed.computeIfAbsent(coding, it -> new Representation(it.pack(identity.bytes()),
                '"' + hash + '-' + it.token() + '"'));
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var coding = ContentCoding.tightest(request.getHeader("Accept-Encoding"));
        var chosen = coding.map(this::packed).orElse(identity);
        response.setHeader("ETag", chosen.etag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "HX-Request, Accept-Encoding");
        if (isKnown(chosen, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        coding.ifPresent(it -> response.setHeader("Content-Encoding", it.token()));
        send(chosen.bytes(), request, response);
    }

    /// Whether who asks has it already (RFC 9110, section 13.2.2): by its name, else by its age.
    private boolean isKnown(Representation chosen, HttpServletRequest request) {
        if (request.getHeader("If-None-Match") != null) {
            return chosen.isNamedBy(request.getHeaders("If-None-Match"));
        }
        var since = request.getHeader("If-Modified-Since");
        return since != null && lastModified().filter(changed -> !changed.isAfter(moment(since))).isPresent();
    }

    private Optional<Instant> lastModified() {
        return headers.stream().filter(header -> header.isNamed(LAST_MODIFIED)).findFirst()
                .map(header -> moment(header.value()));
    }

    /// What is no HTTP date was long ago.
    private static Instant moment(String date) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    /// Whether people read it; other files are for programs.
    boolean isHtml() {
        return type.startsWith("text/html");
    }

    private void send(byte[] bytes, HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var header : headers) {
            response.addHeader(header.name(), header.value());
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /// Of headers and bytes: with a new policy for the same words, what a browser holds is no longer the page. When it was
    /// made makes no difference.
    private static String hash(byte[] bytes, String type, List<Header> headers) {
        var lasting = headers.stream().filter(header -> !header.isNamed(LAST_MODIFIED)).toList();
        var hash = Sha256.of(type + lasting + '\n' + Sha256.hex(bytes));
        // 128 bits tell pages apart, and go with each of them.
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
    }
}
