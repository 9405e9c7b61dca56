package org.rapport.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Somebody who talks to the site over plain HTTP, keeps its cookies and follows no redirect.
class Caller {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1).build();
    private final RunningSite site;
    private final String[] headers;

    /// @param headers that every request carries: name, value, name, value…
    Caller(RunningSite site, String... headers) {
        this.site = site;
        this.headers = headers;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), site.address(path).toString());
    }

    /// Sends a form with these fields: name, value, name, value…
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        return post(path, FORM, encoded(fields).getBytes(UTF_8));
    }

    HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /// Sends the form at `selector` on the page at `path`, or presses that button of it, with these fields changed.
    HttpResponse<String> submit(String path, String selector, String... fields)
            throws IOException, InterruptedException {
        var pressed = page(path).expectFirst(selector);
        var form = (FormElement) Objects.requireNonNull(pressed.closest("form"));
        for (var i = 0; i < fields.length; i += 2) {
            var value = fields[i + 1];
            form.select("[name=" + fields[i] + "]").forEach(field -> fill(field, value));
        }
        var button = pressed.nameIs("button") && pressed.hasAttr("name")
                ? Stream.of(pressed.attr("name"), pressed.val())
                : Stream.<String>empty();
        var filled = Stream
                .concat(form.formData().stream().flatMap(field -> Stream.of(field.key(), field.value())), button)
                .toArray(String[]::new);
        var address = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        return post(address.isEmpty() ? path : address, filled);
    }

    private static void fill(Element field, String value) {
        if (field.nameIs("select")) {
            field.select("option").forEach(option -> option.attr("selected", option.val().equals(value)));
        } else if (field.attr("type").equals("radio")) {
            field.attr("checked", field.val().equals(value));
        } else {
            field.val(value);
        }
    }

    boolean hasCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(site.address(path)).timeout(Duration.ofMinutes(1));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    private static String encoded(String... fields) {
        var form = new StringJoiner("&");
        for (var i = 0; i < fields.length; i += 2) {
            form.add(URLEncoder.encode(fields[i], UTF_8) + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return form.toString();
    }
}
