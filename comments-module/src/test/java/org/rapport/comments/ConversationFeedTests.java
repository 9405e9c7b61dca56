package org.rapport.comments;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class ConversationFeedTests {
    private static final String FEED = PATH + "/feed.atom";

    private final Browser browser;
    private final Scene scene;

    ConversationFeedTests(Browser browser) {
        this.browser = browser;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.say("author", NORA, "text", WORDS);
        scene.say("text", OTHER_WORDS);
    }

    private Document feed() {
        return Jsoup.parse(browser.get(FEED).body(), Parser.xmlParser());
    }

    @Test
    void tellsWhatAppearedTheNewestFirst() {
        scene.approve(FIRST);
        scene.approve(SECOND);

        assertThat(feed().select("entry > title").eachText()).containsExactly("Somebody says", "Nora says");
        assertThat(feed().select("entry > content").eachText().getLast()).contains(WORDS);
        assertThat(feed().select("entry > link").eachAttr("href").getLast())
                .isEqualTo("https://practice.example/comments/1");
        assertThat(browser.get(PATH).document().select("link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/feed.atom", FEED);
    }

    @Test
    void tellsNothingThatWaitsOrWasSetAside() {
        scene.reject(FIRST);

        assertThat(browser.get(FEED).body()).doesNotContain(WORDS, OTHER_WORDS, "<entry>");
        assertThat(browser.get(FEED).keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(CacheTag.of("comments:1")));
    }

    @Test
    void isGoneWithItsArticle() {
        scene.withdraw();

        assertThat(browser.get(FEED).status()).isEqualTo(404);
    }
}
