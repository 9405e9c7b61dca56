package org.rapport.journeys;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.Condition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// All that anybody can get from the sample site: every page that a link leads to, as a whole and as a part, every feed,
/// every file, and what is said where nothing is.
class PublicSiteTests {
    private static final Pattern NETWORK = Pattern
            .compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b|\\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\\b");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern STYLE = Pattern.compile("url\\(\\s*['\"]?([^)'\"]+)|@import");
    private static final List<String> BEGINNINGS = List.of("/", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
            "/search?q=silence", "/search?q=xylophone", "/search?q=the&page=2", "/privacy", "/?page=2", "/nowhere",
            "/articles/nowhere", "/tags/nowhere", "/pages/%00", "/articles/%E0%A4", "/comments/nobody", "/xmlrpc",
            "/feed", "/feed.rss", "/feed.json", "/error", "/comments/1/answer");
    /// An article with twelve comments.
    private static final String CONVERSED = "/articles/the-pause-before-the-answer";
    private static final long MOST_BYTES = 32 * 1024;
    private static final String APPROVAL = "form[action$='/approval']";
    private static final String ACCEPTANCE = "form[action$='/acceptance'] button";
    /// What makes a browser ask for something, as attributes.
    private static final String ASKED = "[src], [srcset], [poster], object[data], form[action], [formaction], "
            + "link[rel~=stylesheet|icon|preload|modulepreload|preconnect|dns-prefetch|manifest|search]";

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;
    private static Map<String, HttpResponse<String>> whole;
    private static Map<String, HttpResponse<String>> parts;

    @BeforeAll
    static void readEverything(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home, "--spring.profiles.active=demo");
        var owner = OwnersCall.to(site);
        var giver = owner.soon("/desk/awards", page -> !page.select(ACCEPTANCE).isEmpty())
                .expectFirst("[name^=named-]").attr("name");
        owner.submit("/desk/awards", ACCEPTANCE, giver, "yes");
        for (var writer : List.of("Ida", "Jonna")) {
            new Caller(site).post(CONVERSED + "/comments", "author", writer, "text", "Thank you for this. I read it "
                    + "twice, once on the train and once at home, and the second time I heard the clock.");
        }
        while (!owner.page("/desk/comments").select(APPROVAL).isEmpty()) {
            owner.submit("/desk/comments", APPROVAL);
        }
        whole = read(new Caller(site));
        parts = new LinkedHashMap<>();
        var byScript = new Caller(site, "HX-Request", "true");
        for (var page : whole.entrySet()) {
            if (isPage(page.getValue())) {
                parts.put(page.getKey(), byScript.get(page.getKey()));
            }
        }
    }

    private static Map<String, HttpResponse<String>> read(Caller caller) throws Exception {
        var read = new LinkedHashMap<String, HttpResponse<String>>();
        var waiting = new ArrayDeque<>(BEGINNINGS);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (!read.containsKey(path)) {
                var answer = caller.get(path);
                read.put(path, answer);
                links(path, answer).filter(link -> !link.startsWith("/desk")).forEach(waiting::add);
            }
        }
        return read;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return type(answer).startsWith("text/html");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static Document document(String path, HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), site.address("").resolve(path.replace("%00", "")).toString());
    }

    /// Where it leads on this site.
    private static Stream<String> links(String path, HttpResponse<String> answer) {
        var moved = answer.headers().firstValue("Location").stream();
        if (type(answer).contains("xml")) {
            return Stream.concat(moved, Jsoup.parse(answer.body()).select("loc").eachText().stream())
                    .flatMap(it -> here(it).stream());
        }
        return !isPage(answer)
                ? moved.flatMap(it -> here(it).stream())
                : Stream.concat(moved,
                        document(path, answer).select("a[href], link[href], img[src], script[src]").stream()
                                .map(it -> it.hasAttr("href") ? it.absUrl("href") : it.absUrl("src")))
                        .flatMap(it -> here(it).stream());
    }

    private static Optional<String> here(String address) {
        var home = site.address("");
        var whole = home.resolve(address.replaceFirst("#.*", ""));
        return home.getAuthority().equals(whole.getAuthority())
                ? Optional.of(whole.getRawPath() + (whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery()))
                : Optional.empty();
    }

    private interface Check {
        void see(String path, HttpResponse<String> answer);
    }

    private static void everywhere(Check check) {
        whole.forEach(check::see);
        parts.forEach((path, answer) -> check.see(path + " as a part", answer));
    }

    @Test
    void wasReadWhole() {
        assertThat(whole.keySet()).contains("/articles/the-pause-before-the-answer", "/archive/2025", "/awards",
                "/tags/silence", "/pages/about", "/sources/lindqvist-amaro2019", "/tags/silence/feed.atom",
                "/articles/the-pause-before-the-answer/feed.atom");
        assertThat(whole.values()).extracting(HttpResponse::statusCode).contains(200, 301, 404)
                .doesNotContain(500, 503);
        assertThat(parts).hasSizeGreaterThan(30);
    }

    @Test
    void setsNoCookie() {
        everywhere((path, answer) -> assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty());
    }

    @Test
    void asksNobodyElseForAnything() {
        everywhere((path, answer) -> {
            if (isPage(answer)) {
                assertThat(document("/", answer).select(ASKED).stream().flatMap(PublicSiteTests::asked)
                        .filter(address -> !address.startsWith("data:") && here(address).isEmpty())).as(path).isEmpty();
                assertThat(
                        document("/", answer).select("style, [style], [onclick], script:not([src]):not([type*=json])"))
                        .as(path + " inline").isEmpty();
            }
            if (type(answer).startsWith("text/css")) {
                assertThat(STYLE.matcher(answer.body()).results().map(found -> found.group(1))).as(path).isEmpty();
            }
        });
    }

    private static Stream<String> asked(Element it) {
        return Stream.of("src", "poster", "data", "action", "formaction", "href").filter(it::hasAttr)
                .map(it::absUrl);
    }

    @Test
    void saysNothingOfConnectionsAndMail() {
        everywhere((path, answer) -> {
            var words = isPage(answer) ? document("/", answer).text() : answer.body();
            if (!type(answer).contains("javascript") && !type(answer).startsWith("image")) {
                assertThat(NETWORK.matcher(words).results().map(found -> found.group())).as(path + ": addresses of "
                        + "connections").isEmpty();
                assertThat(MAIL.matcher(words).results().map(found -> found.group())).as(path + ": mail").isEmpty();
            }
        });
    }

    /// One page of each kind that no other journey looks at, in the light on a screen and in the dark on a phone.
    @Test
    void isOpenToEverybody() {
        try (var reader = chromium.open(site)) {
            for (var path : List.of("/tags/silence", "/archive", "/sources/lindqvist-amaro2019", "/pages/fees",
                    "/search?q=silence", "/search?q=xylophone", "/privacy", "/comments/1/answer",
                    "/awards/versatile-blogger")) {
                reader.at(path).isOpenToEverybody();
            }
            reader.hidNoContrast();
            reader.wasUndisturbed();
        }
    }

    /// Two pages of each kind: where they stand, and how they are answered.
    /// Awards are about the blog, and no rating of services: professional rules treat them like testimonials.
    @Test
    void showsNoAwardBesideServicesAndFees() {
        assertThat(whole).containsKey("/pages/fees").hasEntrySatisfying("/", home -> assertThat(home.body()).contains(
                "/badges/versatile-blogger.svg", "Given by fellow bloggers for this blog, not a rating of services."));
        whole.forEach((path, page) -> {
            if (path.startsWith("/pages/") && page.statusCode() == 200) {
                assertThat(Jsoup.parse(page.body()).expectFirst("main").html()).as(path).doesNotContain("/badges/",
                        "Blogger Award", "/awards");
            }
        });
    }

    @Test
    void isWrittenInValidHtml() {
        var kinds = whole.entrySet().stream()
                .filter(page -> isPage(page.getValue()) && !page.getValue().body().isEmpty())
                .collect(Collectors.groupingBy(
                        page -> page.getValue().statusCode() + page.getKey().replaceFirst("(/[^/?]*).*", "$1"),
                        LinkedHashMap::new, Collectors.toList()));
        assertThat(kinds).containsKeys("200/", "200/articles", "200/pages", "200/tags", "200/archive", "200/sources",
                "200/search", "200/privacy", "200/awards", "200/comments", "404/nowhere");
        for (var kind : kinds.values()) {
            kind.stream().limit(2).forEach(page -> assertThat(Nu.errors(page.getValue().body())).as(page.getKey())
                    .isEmpty());
        }
    }

    /// The page, its style, its script; and once the icon of the site.
    @Test
    void isSentInThreeLightRequests() {
        try (var reader = chromium.open(site)) {
            var weight = Weight.of(reader, CONVERSED);

            assertThat(reader.find("#conversation .comment").count()).isGreaterThanOrEqualTo(12);
            assertThat(weight.loads().keySet()).hasSize(4).contains(CONVERSED)
                    .anyMatch(path -> path.endsWith(".css")).anyMatch(path -> path.endsWith(".js"))
                    .anyMatch(path -> path.endsWith(".svg"));
            assertThat(weight.bytes()).as("%s", weight).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    void forbidsWhatItDoesNotDo() {
        everywhere((path, answer) -> {
            if (isPage(answer)) {
                assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).as(path)
                        .contains("default-src 'none'");
            }
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        });
    }

    @Test
    void sendsStylesAndScriptsAsWhatTheyAre() {
        assertThat(whole).hasKeySatisfying(new Condition<>(path -> path.endsWith(".css"), "a stylesheet"));
        whole.forEach((path, answer) -> {
            if (path.startsWith("/assets/")) {
                assertThat(answer.headers().map()).as(path).doesNotContainKeys("Content-Disposition",
                        "Permissions-Policy");
                assertThat(answer.body()).as(path).doesNotContainPattern("(?m)^[ \t]");
            }
        });
    }
}
