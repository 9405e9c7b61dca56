package org.rapport.app.people;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A browser with its cookies, without JavaScript, that follows no redirect by itself.
public final class Browser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private URI site;

    public Browser(int port) {
        site = at(port);
    }

    /// The same browser after the site came back on another port.
    void findAgainAt(int port) {
        site = at(port);
    }

    private static URI at(int port) {
        return URI.create("http://localhost:" + port);
    }

    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(site.resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// What is at `path`, byte for byte.
    public HttpResponse<byte[]> download(String path) {
        try {
            return client.send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Fills the form of `page` that has `fields`, hidden fields included, and sends it.
    public Answer send(Answer page, Map<String, String> fields, String... headers) {
        var form = Objects.requireNonNull(page.document().select("main form").first());
        var filled = new LinkedHashMap<String, String>();
        form.select("input").forEach(input -> filled.put(input.attr("name"), input.val()));
        filled.putAll(fields);
        var action = form.attr("action");
        return post(action.isEmpty() ? page.path() : action, filled, headers);
    }

    public Answer post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(site.resolve(path)).POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Sends `file` with `token`, as a form with a field for files does.
    Answer postFile(String path, String token, String file) {
        return postFile(path, token, "file", "fees.pdf", file);
    }

    /// The same with the field and the file called so.
    public Answer postFile(String path, String token, String field, String name, String file) {
        return postFile(path, Map.of("_csrf", token), field, name, file.getBytes(UTF_8));
    }

    /// Sends `fields` and, byte for byte, `file`.
    public Answer postFile(String path, Map<String, String> fields, String field, String name, byte[] file) {
        var part = "--part\r\nContent-Disposition: form-data; name=";
        var before = fields.entrySet().stream()
                .map(each -> part + "\"" + each.getKey() + "\"\r\n\r\n" + each.getValue() + "\r\n")
                .collect(Collectors.joining()) + part + "\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(BodyPublishers.ofString(before), BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--part--\r\n"));
        return send(HttpRequest.newBuilder(site.resolve(path)).POST(body)
                .header("Content-Type", "multipart/form-data; boundary=part"));
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getValue).collect(Collectors.joining());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String path() {
            return response.uri().getPath();
        }

        public String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        public Document document() {
            return Jsoup.parse(response.body());
        }

        public String at(String selector) {
            return document().select(selector).text();
        }
    }
}
