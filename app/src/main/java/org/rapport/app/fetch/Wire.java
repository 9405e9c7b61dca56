package org.rapport.app.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CodingErrorAction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.utils.URIUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.First;
import org.rapport.api.Fetch.Get;
import org.rapport.api.Fetch.Post;
import org.rapport.api.Fetch.Request;
import org.rapport.api.WebAddress;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One request and its answer, on a connection of its own: nothing is kept, repeated, followed or unpacked by itself.
final class Wire implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Http1Config SHORT_HEADERS = Http1Config.custom()
            .setMaxLineLength(16_384)
            .setMaxHeaderCount(200)
            .build();
    // Addresses in `Location` are ASCII by the book and UTF-8 in the wild, hosts among them.
    private static final CharCodingConfig UTF_8_HEADERS = CharCodingConfig.custom()
            .setCharset(UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .build();

    private final CloseableHttpClient client;
    private final Body body;

    Wire(FetchProperties properties, String userAgent, Lookup lookup) {
        this.client = HttpClients.custom()
                .setUserAgent(userAgent)
                .setConnectionManager(connections(properties, lookup))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(patience(properties.longest()))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
        this.body = new Body(properties.largest().toBytes());
    }

    /// What `target` said when it was asked that.
    Answer ask(Target target, Request asked) throws IOException {
        var request = request(target, asked);
        request.setPath(target.path());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        // Hanging up comes first: closing a response reads it to its end, and there may be none.
        try (var response = client.executeOpen(target.host(), request, null); Closeable _ = request::cancel) {
            return read(target.address(), response, !(asked instanceof First));
        }
    }

    private static HttpUriRequestBase request(Target target, Request asked) {
        var host = URI.create(target.host().toURI());
        return switch (asked) {
            case Get _,First _ -> new HttpGet(host);
            case Post(_, String type, byte[] sent) -> {
                var post = new HttpPost(host);
                post.setEntity(new ByteArrayEntity(sent, ContentType.parse(type)));
                yield post;
            }
        };
    }

    private Answer read(URI address, ClassicHttpResponse response, boolean follows) throws IOException {
        var location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (follows && location != null && REDIRECTS.contains(response.getCode())) {
            return new Onward(URIUtils.resolve(address, URI.create(WebAddress.spelled(location.getValue()))),
                    response.getCode() == HttpStatus.SC_SEE_OTHER);
        }
        var entity = response.getEntity();
        return new Whole(new Arrived(address, response.getCode(), entity == null ? "" : said(entity.getContentType()),
                headers(response), entity == null ? new byte[0] : body.read(entity)));
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        return Stream.of(response.getHeaders()).collect(Collectors.groupingBy(
                header -> header.getName().toLowerCase(Locale.ROOT),
                Collectors.mapping(header -> said(header.getValue()), Collectors.toUnmodifiableList())));
    }

    private static String said(@Nullable String header) {
        return Optional.ofNullable(header).orElse("");
    }

    private static HttpClientConnectionManager connections(FetchProperties properties, Lookup lookup) {
        var patience = Timeout.of(properties.longest());
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedAddresses(properties, lookup))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(SHORT_HEADERS)
                        .charCodingConfig(UTF_8_HEADERS)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .setMaxConnTotal(properties.atOnce())
                .setMaxConnPerRoute(properties.atOnce())
                .build();
    }

    private static RequestConfig patience(Duration longest) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(longest))
                .setResponseTimeout(Timeout.of(longest))
                .setProtocolUpgradeEnabled(false)
                .setAuthenticationEnabled(false)
                .build();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /// What came back for one request.
    sealed interface Answer {}

    /// The answer itself.
    record Whole(Arrived arrived) implements Answer {}

    /// A redirect.
    ///
    /// @param looks whether to look there, whatever was asked (303)
    record Onward(URI address, boolean looks) implements Answer {}
}
