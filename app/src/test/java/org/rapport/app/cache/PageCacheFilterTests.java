package org.rapport.app.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Part;
import org.rapport.api.page.TextFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PageCacheFilterTests {
    private static final CacheTag AWARDS = CacheTag.of("awards");
    private static final String WORDS = "<p>What heals in therapy – " + "words ".repeat(200) + "</p>";

    private final PageCache pages = new PageCache(DataSize.ofMegabytes(1));
    private final List<String> read = new ArrayList<>();
    private final PageCacheFilter filter = new PageCacheFilter(pages, request -> read.add(request.getRequestURI()));
    private final House house = new House(() -> ornament());
    private Answer answer = page(WORDS).tagged(AWARDS).reading("page");
    private Runnable meanwhile = () -> {};
    private boolean broken;
    private int made;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void answersTheSecondRequestFromMemory() throws Exception {
        var first = get("/awards");
        var second = get("/awards");
        assertThat(made).isEqualTo(1);
        assertThat(second.getContentAsString()).isEqualTo("<html>" + WORDS).isEqualTo(first.getContentAsString());
        assertThat(second.getContentLength()).isEqualTo(second.getContentAsByteArray().length);
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getHeaders("Cache-Control")).containsExactly("no-cache");
        assertThat(second.getHeaders("Vary")).containsExactly("HX-Request, Accept-Encoding");
        assertThat(second.getHeader("ETag")).matches("\"[\\w-]{22}\"").isEqualTo(first.getHeader("ETag"));
    }

    @Test
    void tellsOfEachPageThatIsRead() throws Exception {
        get("/awards");
        get("/awards?page=2");
        get("/awards");
        assertThat(read).containsExactly("/awards", "/awards", "/awards");
        answer = Missing.unknown();
        get("/nowhere");
        filtered(request("POST", "/awards"));
        assertThat(read).hasSize(3);
    }

    @Test
    void keepsFilesForProgramsButCountsThemNot() throws Exception {
        answer = file();
        get("/feed.atom");

        assertThat(get("/feed.atom").getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(made).isEqualTo(1);
        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Wed, 04 Mar 2026 17:00:00 GMT | 304", "Thu, 05 Mar 2026 00:00:00 GMT | 304",
        "Wed, 04 Mar 2026 16:59:59 GMT | 200", "yesterday | 200", "'' | 200"})
    void doesNotSendAgainWhatDidNotChangeSince(String since, int status) throws Exception {
        answer = file();
        get("/feed.atom");
        var request = request("GET", "/feed.atom");
        request.addHeader("If-Modified-Since", since);

        assertThat(filtered(request).getStatus()).isEqualTo(status);
    }

    @Test
    void looksAtTheNameBeforeTheAge() throws Exception {
        answer = file();
        get("/feed.atom");
        var request = request("GET", "/feed.atom");
        request.addHeader("If-Modified-Since", "Thu, 05 Mar 2026 00:00:00 GMT");
        request.addHeader("If-None-Match", "\"another\"");

        assertThat(filtered(request).getStatus()).isEqualTo(200);
    }

    private static TextFile file() {
        return new TextFile("application/atom+xml", "<feed/>", Set.of(AWARDS));
    }

    @Test
    void repeatsTheHeadersThatWereSetAndNoneOfOneConnection() throws Exception {
        var first = get("/awards");
        assertThat(first.getHeaders("Link")).containsExactly("</a>", "</b>");
        var second = get("/awards");
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo("default-src 'self'");
        assertThat(second.getHeaders("Link")).containsExactly("</a>", "</b>");
        assertThat(second.containsHeader("Connection")).isFalse();
    }

    @Test
    void tellsPathsQueriesAndHtmxApart() throws Exception {
        get("/awards");
        get("/other");
        get("/awards?page=2");
        var fragment = filtered(request("GET", "/awards", "HX-Request", "true"));
        assertThat(made).isEqualTo(4);
        assertThat(fragment.getContentAsString()).isEqualTo(WORDS);
        get("/awards?page=2");
        filtered(request("GET", "/awards", "HX-Request", "true"));
        assertThat(made).isEqualTo(4);
    }

    @Test
    void keepsNoPageWhoseQueryWasNotDeclaredButKnowsItAgain() throws Exception {
        var etag = etag(get("/awards"));
        var foreign = get("/awards?utm_source=letter");
        assertThat(etag(foreign)).isEqualTo(etag);
        assertThat(foreign.getContentAsString()).isEqualTo("<html>" + WORDS);

        var again = request("GET", "/awards?utm_source=letter", "If-None-Match", etag);
        assertThat(filtered(again).getStatus()).isEqualTo(304);
        assertThat(made).isEqualTo(3);
    }

    @Test
    void answersHeadFromAKeptPageWithoutItsBody() throws Exception {
        var got = get("/awards");
        var head = filtered(request("HEAD", "/awards"));
        assertThat(made).isEqualTo(1);
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isEqualTo(got.getContentLength());
        assertThat(head.getHeader("ETag")).isEqualTo(got.getHeader("ETag"));
    }

    @Test
    void keepsNothingOfHeadNorOfWhatChangesThings() throws Exception {
        filtered(request("HEAD", "/awards"));
        filtered(request("POST", "/awards"));
        get("/awards");
        filtered(request("POST", "/awards"));
        assertThat(made).isEqualTo(4);
    }

    @Test
    void zipsForWhoTakesItUnderAnETagOfItsOwn() throws Exception {
        for (int i = 0; i < 2; i++) {
            var zipped = filtered(request("GET", "/awards", "Accept-Encoding", "gzip"));
            assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
            assertThat(zipped.getContentLength()).isEqualTo(zipped.getContentAsByteArray().length)
                    .isLessThan(WORDS.length());
            assertThat(unzipped(zipped)).isEqualTo("<html>" + WORDS);
            assertThat(zipped.getHeader("ETag")).isNotEqualTo(get("/awards").getHeader("ETag"));
        }
        assertThat(get("/awards").containsHeader("Content-Encoding")).isFalse();
        assertThat(made).isEqualTo(1);
    }

    @Test
    void packsTighterForWhoTakesThat() throws Exception {
        var zipped = filtered(request("GET", "/awards", "Accept-Encoding", "gzip"));
        var packed = filtered(request("GET", "/awards", "Accept-Encoding", "gzip, br"));

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(new String(Decoder.decompress(packed.getContentAsByteArray()).getDecompressedData(), UTF_8))
                .isEqualTo("<html>" + WORDS);
        assertThat(etag(packed)).isNotEqualTo(etag(zipped)).isNotEqualTo(etag(get("/awards")));
        assertThat(made).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"a,b\",W/%s , \"c\"", "*"})
    void sendsNothingToWhoHasThePage(String condition) throws Exception {
        var etag = etag(get("/awards"));
        var again = filtered(request("GET", "/awards", "If-None-Match", condition.formatted(etag)));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(etag);
        assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.getHeader("Vary")).isEqualTo("HX-Request, Accept-Encoding");
        assertThat(again.containsHeader("Content-Type")).isFalse();
        assertThat(again.containsHeader("Content-Length")).isFalse();
    }

    @Test
    void sendsThePageToWhoHasAnotherOrAnotherEncodingOfIt() throws Exception {
        var etag = etag(get("/awards"));
        var other = request("GET", "/awards", "If-None-Match", "\"other\"");
        assertThat(filtered(other).getStatus()).isEqualTo(200);
        var zipped = request("GET", "/awards", "If-None-Match", etag);
        zipped.addHeader("Accept-Encoding", "gzip");
        assertThat(filtered(zipped).getStatus()).isEqualTo(200);
    }

    @Test
    void saysSoAlsoWhenThePageWasMadeJustNow() throws Exception {
        var etag = etag(get("/awards"));
        pages.drop(Set.of(AWARDS));
        var again = filtered(request("GET", "/awards", "If-None-Match", etag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(made).isEqualTo(2);
    }

    @Test
    void keepsNoPageWhoseTagIsDroppedWhileItIsMade() throws Exception {
        meanwhile = () -> pages.drop(Set.of(AWARDS));
        var raced = get("/awards");
        assertThat(raced.getContentAsString()).isEqualTo("<html>" + WORDS);
        meanwhile = () -> {};
        get("/awards");
        get("/awards");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void makesAPageAnewWhenATagOfItsPartsOrItsShellIsDropped() throws Exception {
        answer = new Page("", "", house.wall(), house.wall(), Set.of(AWARDS), Set.of(), false);
        for (var tag : new String[]{"ornament", "facts", "awards", "site"}) {
            get("/awards");
            var before = made;
            get("/awards");
            assertThat(made).isEqualTo(before);
            pages.drop(Set.of(CacheTag.of(tag)));
            get("/awards");
            assertThat(made).as(tag).isEqualTo(before + 1);
        }
    }

    @Test
    void keepsNoPageWithAGap() throws Exception {
        answer = new Page("", "", house.wall(), house.wall(), Set.of(AWARDS), Set.of(), false);
        broken = true;
        assertThat(get("/awards").getContentAsString()).isEqualTo("<html>");
        broken = false;
        assertThat(get("/awards").getContentAsString()).isEqualTo("<html>ornament");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void keepsNoPageThatSetACookie() throws Exception {
        FilterChain chain = (request, response) -> {
            ((HttpServletResponse) response).addCookie(new Cookie("SESSION", "secret"));
            make((HttpServletRequest) request, (HttpServletResponse) response);
        };
        var first = filtered(request("GET", "/awards"), chain);
        assertThat(first.getCookie("SESSION")).isNotNull();
        assertThat(first.getContentAsString()).isEqualTo("<html>" + WORDS);
        assertThat(get("/awards").getCookie("SESSION")).isNull();
        assertThat(made).isEqualTo(2);
    }

    @Test
    void keepsNoPageThatVariesByMoreOrSaysThatItIsPersonal() throws Exception {
        for (var header : new String[]{"Vary: Cookie", "Cache-Control: private"}) {
            FilterChain chain = (request, response) -> {
                make((HttpServletRequest) request, (HttpServletResponse) response);
                ((HttpServletResponse) response).addHeader(header.split(": ")[0], header.split(": ")[1]);
            };
            made = 0;
            filtered(request("GET", "/awards"), chain);
            filtered(request("GET", "/awards"), chain);
            assertThat(made).as(header).isEqualTo(2);
        }
    }

    @Test
    void keepsNothingPersonalNothingMissingNothingOfTheDesk() throws Exception {
        for (var answer : new Answer[]{page(WORDS), Missing.unknown()}) {
            this.answer = answer;
            made = 0;
            get("/awards");
            get("/awards");
            assertThat(made).isEqualTo(2);
        }
        answer = page(WORDS).tagged(AWARDS);
        get("/desk");
        get("/desk");
        get("/desk/awards");
        get("/desk/awards");
        assertThat(made).isEqualTo(6);
    }

    @Test
    void letsAStreamThroughWhileItIsWritten() throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request("GET", "/feed"), response, (request, wrapped) -> {
            wrapped.getOutputStream().write("one ".getBytes(UTF_8));
            wrapped.flushBuffer();
            assertThat(response.isCommitted()).isTrue();
            assertThat(response.getContentAsString()).isEqualTo("one ");
            wrapped.getOutputStream().write("two".getBytes(UTF_8));
        });
        assertThat(response.getContentAsString()).isEqualTo("one two");
        assertThat(response.containsHeader("ETag")).isFalse();
    }

    @Test
    void givesAnotherETagToTheSameWordsUnderAnotherPolicy() throws Exception {
        var before = get("/awards").getHeader("ETag");
        pages.drop(Set.of(AWARDS));
        var after = filtered(request("GET", "/awards"), (request, response) -> {
            ((HttpServletResponse) response).setHeader("Referrer-Policy", "no-referrer");
            make((HttpServletRequest) request, (HttpServletResponse) response);
        });
        assertThat(after.getHeader("ETag")).isNotEqualTo(before);
    }

    private Part ornament() {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return Part.of(output -> output.writeContent("ornament"), CacheTag.of("ornament"));
    }

    private void make(HttpServletRequest request, HttpServletResponse response) throws IOException {
        made++;
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        response.setHeader("Connection", "keep-alive");
        response.addHeader("Link", "</a>");
        response.addHeader("Link", "</b>");
        meanwhile.run();
        house.send(answer, request, response);
    }

    private MockHttpServletResponse get(String address) throws IOException, ServletException {
        return filtered(request("GET", address));
    }

    private MockHttpServletResponse filtered(HttpServletRequest request) throws IOException, ServletException {
        return filtered(request, (asked, answered) -> make((HttpServletRequest) asked, (HttpServletResponse) answered));
    }

    private MockHttpServletResponse filtered(HttpServletRequest request, FilterChain chain)
            throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String method, String address, String... header) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest(method, parts[0]);
        if (parts.length == 2) {
            request.setQueryString(parts[1]);
            for (var parameter : parts[1].split("&")) {
                request.addParameter(parameter.split("=")[0], parameter.split("=")[1]);
            }
        }
        if (header.length == 2) {
            request.addHeader(header[0], header[1]);
        }
        return request;
    }

    private static String etag(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getHeader("ETag"));
    }

    private static Page page(String words) {
        return Page.of("", output -> output.writeContent(words));
    }

    private static String unzipped(MockHttpServletResponse response) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return new String(gzip.readAllBytes(), UTF_8);
        }
    }
}
