package org.rapport.app.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rapport.api.page.CacheTag;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A finished public page: everything that is the same for each who asks is made once.
record KeptPage(Representation identity, Representation gzip, String type, List<Header> headers, Set<CacheTag> tags) {
    private static final int OVERHEAD = 1024;

    static KeptPage of(byte[] bytes, String type, List<Header> headers, Set<CacheTag> tags) {
        var hash = hash(bytes, type, headers);
        return new KeptPage(new Representation(bytes, '"' + hash + '"'),
                new Representation(gzipped(bytes), '"' + hash + "-gzip\""), type, headers, tags);
    }

    /// About how many bytes it takes.
    int weight() {
        return identity.bytes().length + gzip.bytes().length + OVERHEAD;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var zip = AcceptEncoding.gzip(request.getHeader("Accept-Encoding"));
        var chosen = zip ? gzip : identity;
        response.setHeader("ETag", chosen.etag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "HX-Request, Accept-Encoding");
        if (isKnown(chosen, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
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
        return headers.stream().filter(header -> header.name().equalsIgnoreCase("Last-Modified")).findFirst()
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

    /// Of headers and bytes: with a new policy for the same words, what a browser holds is no longer the page.
    private static String hash(byte[] bytes, String type, List<Header> headers) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((type + headers + '\n').getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] gzipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream(bytes.length / 2 + 32);
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
