package org.rapport.comments;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.POST;

class SourceTests {
    @ParameterizedTest
    @ValueSource(strings = {"%s", "See %s.", "(%s)", "Elena writes (%s), and well.", "“%s”", "<%s>", "\"%s\"", "**%s**",
        "[on waiting](%s)", "one\r\ntwo %s\r\nthree", "%s/", "%s?from=ward", "%s#say!", "https://ward.example,%n%s",
        "HTTPS://Practice.Example/articles/on-waiting"})
    void findsTheAddressInAText(String text) {
        assertThat(inText(text.replace("%n", "\n").replace("%s", ADDRESS))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%s-2", "%s/feed", "%sroom", "x%s", "https://ward.example/?to=%s",
        "practice.example/articles/on-waiting",
        "https://practice.example.ward.example/articles/on-waiting", "https://practice.example/articles/on-",
        "https://...",
        "https://practicе.example/articles/on-waiting"})
    void findsNoOtherAddressInAText(String text) {
        assertThat(inText(text.replace("%s", ADDRESS))).isEmpty();
    }

    @Test
    void quotesTheLineOfATextAndCallsItByItsAddress() {
        assertThat(inText("One.\n  On waiting: " + ADDRESS + " (worth it).\nThree."))
                .contains(Mention.of(POST, "", "On waiting: " + ADDRESS + " (worth it)."));
    }

    @Test
    void readsATextInItsCharset() {
        assertThat(in("text/plain;charset=ISO-8859-1", "Grüße, " + ADDRESS, StandardCharsets.ISO_8859_1))
                .map(Mention::excerpt).contains("Grüße, " + ADDRESS);
        assertThat(inText("Grüße, " + ADDRESS)).map(Mention::excerpt).contains("Grüße, " + ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"in-reply-to\": \"%s\"}", "{\"properties\": {\"like-of\": [\"%s\"]}}",
        "[1, null, {\"url\": \"%s/\"}]",
        "{\"url\": \"https:\\/\\/practice.example\\/articles\\/on-waiting\"}"})
    void findsTheAddressAmongTheValuesOfJson(String json) {
        assertThat(inJson(json.replace("%s", ADDRESS))).contains(Mention.of(POST, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"%s\": 1}", "{\"content\": \"See %s\"}", "{\"url\": \"%s-2\"}", "{url: %s}",
        "<a href=\"%s\">"})
    void findsNothingElseInJson(String json) {
        assertThat(inJson(json.replace("%s", ADDRESS))).isEmpty();
    }

    @Test
    void readsEveryKindOfJson() {
        assertThat(in("application/activity+json; charset=utf-8", "[\"" + ADDRESS + "\"]", UTF_8)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/html", "TEXT/HTML; charset=utf-8", "application/xhtml+xml"})
    void readsAPageAsAPage(String type) {
        assertThat(in(type, "<a href=\"" + ADDRESS + "\">this</a>", UTF_8)).isPresent();
        assertThat(in(type, ADDRESS, UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/pdf", "video/mp4", "application/octet-stream", "text/css",
        "nonsense"})
    void readsNothingElse(String type) {
        assertThat(Source.read(new Fetch.Arrived(URI.create(POST), 200, type, ADDRESS.getBytes(UTF_8)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "https://a.", "https://a....", ".", "(https://a)", "[{", "[", "https://[ "})
    void isReadInNoTimeWhateverItSays(String part) {
        var much = part.repeat(2_000_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(inText(much)).isEmpty();
            assertThat(inText("https://a" + much)).isEmpty();
            assertThat(inJson(much)).isEmpty();
        });
    }

    private static Optional<Mention> inText(String text) {
        return in("text/plain", text, UTF_8);
    }

    private static Optional<Mention> inJson(String json) {
        return in("application/json", json, UTF_8);
    }

    private static Optional<Mention> in(String type, String body, Charset charset) {
        return Source.read(new Fetch.Arrived(URI.create(POST), 200, type, body.getBytes(charset))).orElseThrow()
                .mentionOf(PageAddress.of(ADDRESS).orElseThrow()::equals);
    }
}
