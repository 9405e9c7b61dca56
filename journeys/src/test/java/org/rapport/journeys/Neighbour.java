package org.rapport.journeys;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A blog elsewhere, with software that tells the pages it links to (Pingback 1.0, Webmention).
final class Neighbour implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private static final String ENDPOINT = "/webmention";

    private final Map<String, String> posts = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final String host;

    private Neighbour(String host) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /// One who writes at `host`, a name of this machine.
    static Neighbour at(String host) throws IOException {
        return new Neighbour(host);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals(ENDPOINT)) {
                told.add(URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8));
                exchange.sendResponseHeaders(202, -1);
                return;
            }
            var post = posts.get(exchange.getRequestURI().getPath());
            var body = (post == null ? "Nothing here" : post).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(post == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String host() {
        return host;
    }

    URI address(String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    /// Puts up a post that links to `article`; its address.
    URI writes(String path, String title, URI article) {
        posts.put(path, """
                <!doctype html><html><head><title>%s</title></head><body><h1>%s</h1>
                <p>My favourite this month is <a href="%s">this article</a>, because it asks what heals.</p>
                </body></html>
                """.formatted(title, title, article));
        return address(path);
    }

    /// Puts up a post whose blog wants to be told who links to it (Webmention); its address.
    URI listensAt(String path, String title) {
        posts.put(path, """
                <!doctype html><html><head><title>%s</title><link rel="webmention" href="%s"></head>
                <body><h1>%s</h1><p>Rye, and what was said over it.</p></body></html>
                """.formatted(title, ENDPOINT, title));
        return address(path);
    }

    /// What it was told so far: the bodies of webmentions.
    List<String> told() {
        return List.copyOf(told);
    }

    /// Pings `article` about `post`, at the endpoint that the article itself names; the answer.
    String pings(URI post, URI article) throws IOException, InterruptedException {
        var page = send(HttpRequest.newBuilder(article).build());
        var endpoint = Jsoup.parse(page, article.toString()).expectFirst("link[rel=pingback]").absUrl("href");
        return calls(URI.create(endpoint), post, article);
    }

    /// Tells `article` of `post` by webmention, at the endpoint that the article itself names; the answer's status.
    int mentions(URI post, URI article) throws IOException, InterruptedException {
        var page = send(HttpRequest.newBuilder(article).build());
        var endpoint = Jsoup.parse(page, article.toString()).expectFirst("link[rel=webmention]").absUrl("href");
        var words = "source=" + URLEncoder.encode(post.toString(), UTF_8) + "&target="
                + URLEncoder.encode(article.toString(), UTF_8);
        return http.send(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(words)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    String calls(URI endpoint, URI post, URI article) throws IOException, InterruptedException {
        var call = """
                <?xml version="1.0"?>
                <methodCall><methodName>pingback.ping</methodName><params>
                <param><value><string>%s</string></value></param>
                <param><value><string>%s</string></value></param>
                </params></methodCall>""".formatted(post, article);
        return send(HttpRequest.newBuilder(endpoint).header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString(call)).build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
