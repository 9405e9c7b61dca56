package org.rapport.comments;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch;
import org.rapport.comments.Linkback.Kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.POST;

class SourcePageTests {
    @Test
    void readsTitleAndTheWordsAroundTheLink() {
        var mention = mentionOf("""
                <title>Waiting rooms &amp; others</title>
                <p>Nothing here.</p>
                <p>Elena writes <a href="%s">about waiting</a>, and well.</p>
                """.formatted(ADDRESS));

        assertThat(mention)
                .contains(Mention.of(POST, "Waiting rooms & others", "Elena writes about waiting, and well."));
    }

    @Test
    void takesTheFirstOfSeveralLinks() {
        assertThat(mentionOf("<ul><li>one " + link(ADDRESS) + "</li><li>two " + link(ADDRESS) + "</li></ul>"))
                .map(Mention::excerpt).contains("one this");
    }

    @Test
    void quotesTheLinkAloneWhereItStandsInNoParagraph() {
        assertThat(mentionOf("<div>Much else. " + link(ADDRESS) + "</div>")).map(Mention::excerpt).contains("this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<title> </title>", "<title>\u202E</title>"})
    void callsAPageWithoutATitleByItsAddress(String title) {
        assertThat(mentionOf(title + link(ADDRESS))).map(Mention::title).contains(POST);
    }

    @Test
    void readsWhoseItIsAndWhatItIsToTheArticle() {
        var mention = mentionOf("""
                <title>Waiting rooms | Ward notes</title>
                <article class="h-entry">
                  <h1 class="p-name">Waiting rooms</h1>
                  <a class="p-author h-card" href="/">Jonas Ward</a>
                  <p>In reply to <a class="u-in-reply-to" href="%s">Elena</a></p>
                  <div class="e-content">We wait too, and badly.</div>
                </article>
                """.formatted(ADDRESS));

        assertThat(mention).contains(new Mention(Kind.REPLY, "Waiting rooms", "We wait too, and badly.",
                new Byline("Jonas Ward", "https://ward.example/")));
    }

    @ParameterizedTest
    @CsvSource({"u-in-reply-to, REPLY", "u-like-of, LIKE", "u-repost-of, REPOST", "u-bookmark-of, MENTION"})
    void tellsItsKind(String property, Kind kind) {
        assertThat(mentionOf("<div class=h-entry><a class=\"" + property + "\" href=\"" + ADDRESS + "\">it</a></div>"))
                .map(Mention::kind).contains(kind);
        assertThat(
                mentionOf("<div class=h-entry><div class=\"" + property + " h-cite\"><a class=u-url href=\"" + ADDRESS
                        + "\">it</a></div></div>"))
                .map(Mention::kind).contains(kind);
    }

    @Test
    void tellsOfNothingThatIsAboutAnotherPage() {
        assertThat(mentionOf("<div class=h-entry><a class=u-like-of href=https://other.example>that</a>"
                + link(ADDRESS) + "</div>")).map(Mention::kind).contains(Kind.MENTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://trusted.example/", "https://ward.example.trusted.example/",
        "https://ward.example/other",
        "https://ward.example/waiting", "javascript:alert(1)", "not an address"})
    void believesNoAuthorWhoseThePageCannotBe(String url) {
        assertThat(mentionOf("<div class=h-entry><a class=\"p-author h-card\" href=\"" + url + "\">Jonas</a>"
                + link(ADDRESS) + "</div>")).map(Mention::byline).contains(new Byline("Jonas", ""));
    }

    @Test
    void takesAnAreaOfAPictureForALink() {
        assertThat(mentionOf("<map><area href=\"" + ADDRESS + "\"></map>")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "?from=ward", "#comment-3", "/?from=ward#say"})
    void overlooksWhatFollowsTheAddress(String rest) {
        assertThat(mentionOf(link(ADDRESS + rest))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://Practice.Example/articles/on-waiting",
        " https://practice.example/articles/on-waiting\n",
        "https://practice.example:443/articles/on-waiting", "https://practice.example/articles/on%2Dwaiting"})
    void knowsTheAddressHoweverItIsSpelled(String href) {
        assertThat(mentionOf(link(href))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://practice.example/articles/%E5%BE%85%E3%81%A4",
        "https://practice.example/articles/%e5%be%85%e3%81%a4",
        "https://practice.example/articles/待つ"})
    void knowsAnAddressInAnyScript(String href) {
        assertThat(page(link(href)).mentionOf(target("https://practice.example/articles/待つ")::equals)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ärztin.example/a", "https://xn--rztin-fra.example/a", "https://ÄRZTIN.example/a"})
    void knowsAHostInAnyScript(String href) {
        assertThat(page(link(href)).mentionOf(target("https://xn--rztin-fra.example/a")::equals)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://practicе.example/articles/on-waiting",
        "https://practice.example/articles/on-waiting-2", "https://practice.example/articles/on",
        "https://practice.example/", "https://practice.example/articles/On-Waiting",
        "https://practice.example.ward.example/articles/on-waiting", "https://ward.example/articles/on-waiting",
        "https://ward.example/?to=https://practice.example/articles/on-waiting",
        "https://practice.example:8443/articles/on-waiting",
        "https://practice.example/articles/on-waiting/feed", "https://practice.example/articles/on%",
        "/articles/on-waiting", "https://[practice", "javascript:alert(1)", ""})
    void doesNotTakeAnotherAddressForIt(String href) {
        assertThat(mentionOf(link(href))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//practice.example/articles/on-waiting", "../articles/on-waiting"})
    void resolvesRelativeLinks(String href) {
        assertThat(page("https://practice.example/elsewhere/post", link(href)).mentionOf(target(ADDRESS)::equals))
                .isPresent();
    }

    @Test
    void countsALinkThatVouchesForNothing() {
        assertThat(mentionOf("<a rel=\"nofollow ugc\" href=\"" + ADDRESS + "\">this</a>")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "<p>%s</p>", "<!-- <a href=\"%s\">this</a> -->", "&lt;a href=\"%s\"&gt;",
        "<script>\"<a href='%s'>\"</script>", "<textarea><a href=\"%s\">this</a></textarea>",
        "<a data-href=\"%s\">this</a>",
        "<a href=\"\">%s</a>", "<img src=\"%s\">"})
    void doesNotTakeTheBareAddressForALink(String html) {
        assertThat(mentionOf(html.formatted(ADDRESS))).isEmpty();
    }

    @Test
    void readsTheCharsetThatTheServerNames() {
        assertThat(title("text/html; charset=ISO-8859-1", "<title>Grüße</title>", StandardCharsets.ISO_8859_1))
                .contains("Grüße");
        assertThat(title("text/html;Charset=\"windows-1252\"", "<title>„Grüße“</title>",
                Charset.forName("windows-1252"))).contains("„Grüße“");
    }

    @Test
    void readsTheCharsetThatThePageNames() {
        assertThat(title("text/html", "<meta charset=\"iso-8859-1\"><title>Grüße</title>",
                StandardCharsets.ISO_8859_1)).contains("Grüße");
    }

    @Test
    void believesTheServerRatherThanThePage() {
        assertThat(title("text/html; charset=utf-8", "<meta charset=\"iso-8859-1\"><title>Grüße</title>", UTF_8))
                .contains("Grüße");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/html", "text/html; charset=fig", "text/html; charset=", "text/html; charset=-_-",
        "text/html; charset=x-JISAutoDetect"})
    void takesAPageForUtf8WhereNobodyKnowsBetter(String contentType) {
        assertThat(mention(contentType, link(ADDRESS).getBytes(UTF_8))).isPresent();
    }

    @Test
    void findsNothingInWhatIsNoPage() {
        assertThat(mention("text/html", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff})).isEmpty();
        assertThat(mention("text/html", new byte[0])).isEmpty();
    }

    @Test
    void survivesDeepNesting() {
        assertThat(mentionOf("<div><b>".repeat(50_000) + link(ADDRESS))).isPresent();
    }

    private static Optional<String> title(String contentType, String html, Charset charset) {
        return mention(contentType, (html + link(ADDRESS)).getBytes(charset)).map(Mention::title);
    }

    private static String link(String href) {
        return "<a href=\"" + href + "\">this</a>";
    }

    private static PageAddress target(String address) {
        return PageAddress.of(address).orElseThrow();
    }

    private static Optional<Mention> mentionOf(String html) {
        return page(html).mentionOf(target(ADDRESS)::equals);
    }

    private static Optional<Mention> mention(String contentType, byte[] body) {
        return SourcePage.read(new Fetch.Arrived(URI.create(POST), 200, contentType, body))
                .mentionOf(target(ADDRESS)::equals);
    }

    private static SourcePage page(String html) {
        return page(POST, html);
    }

    private static SourcePage page(String address, String html) {
        return SourcePage
                .read(new Fetch.Arrived(URI.create(address), 200, "text/html;charset=UTF-8", html.getBytes(UTF_8)));
    }
}
