package org.rapport.comments.microformats;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntryTests {
    private static Entry entry(String html) {
        var page = Jsoup.parse(html + "<a id=link href=https://practice.example/>it</a>", "https://ward.example/post");
        return Entry.around(page.expectFirst("#link")).orElseThrow();
    }

    @Test
    void isThePostThatHoldsTheLink() {
        var page = Jsoup.parse("""
                <div class=h-feed><div class=h-entry><h2 class=p-name>One</h2></div>
                <div class=h-entry><h2 class=p-name>Two</h2><p><a id=link href=#>it</a></p></div></div>""");

        assertThat(Entry.around(page.expectFirst("#link"))).map(Entry::name).contains("Two");
    }

    @Test
    void isNoneOnAPageWithoutPosts() {
        assertThat(Entry.around(Jsoup.parse("<a href=#>it</a>").expectFirst("a"))).isEmpty();
    }

    @Test
    void readsOnlyItsOwnProperties() {
        var entry = entry("""
                <div class=h-entry>
                  <div class="u-in-reply-to h-cite"><h2 class=p-name>Theirs</h2><span class=p-author>They</span>
                    <p class=e-content>Their words</p><a class=u-url href=/theirs>there</a></div>
                  <div class=e-content>Our words</div>
                </div>""");

        assertThat(entry.name()).isEmpty();
        assertThat(entry.content()).isEqualTo("Our words");
        assertThat(entry.authorName()).isEmpty();
        assertThat(entry.is("in-reply-to", "https://ward.example/theirs"::equals)).isTrue();
        assertThat(entry.is("like-of", address -> true)).isFalse();
    }

    @Test
    void readsWhoWroteIt() {
        var whole = entry(
                "<div class=h-entry><div class=\"p-author h-card\"><a class=u-url href=/about><img alt=me></a>"
                        + "<b class=p-name>Jonas Ward</b>, physician</div></div>");
        assertThat(whole.authorName()).isEqualTo("Jonas Ward");
        assertThat(whole.authorUrl()).isEqualTo("https://ward.example/about");

        var brief = entry("<div class=h-entry><a class=\"p-author h-card\" href=/>Jonas</a></div>");
        assertThat(brief.authorName()).isEqualTo("Jonas");
        assertThat(brief.authorUrl()).isEqualTo("https://ward.example/");

        var picture = entry("<div class=h-entry><a class=\"p-author h-card\" href=/><img alt=Jonas></a></div>");
        assertThat(picture.authorName()).isEqualTo("Jonas");

        assertThat(entry("<div class=h-entry>By <span class=p-author>Jonas</span></div>").authorName())
                .isEqualTo("Jonas");
        assertThat(entry("<div class=h-entry><a rel=\"author me\" href=/>Jonas</a></div>").authorUrl())
                .isEqualTo("https://ward.example/");
        assertThat(entry("<div class=h-entry></div>").authorName()).isEmpty();
        assertThat(entry("<div class=h-entry></div>").authorUrl()).isEmpty();
    }

    @Test
    void readsPostsOfBefore() {
        var entry = entry("""
                <div class=hentry><h1 class=entry-title>Waiting</h1><div class=entry-content>We wait.</div>
                <span class="author vcard"><a class="url fn n" href=/author/jonas>Jonas</a></span></div>""");

        assertThat(entry.name()).isEqualTo("Waiting");
        assertThat(entry.content()).isEqualTo("We wait.");
        assertThat(entry.authorName()).isEqualTo("Jonas");
        assertThat(entry.authorUrl()).isEqualTo("https://ward.example/author/jonas");
    }

    @Test
    void hasNoNameWhereItsWholeTextIsCalledOne() {
        assertThat(entry("<div class=h-entry><p class=\"p-name e-content\">We wait.</p></div>").name()).isEmpty();
    }
}
