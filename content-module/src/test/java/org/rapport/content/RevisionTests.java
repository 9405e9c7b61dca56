package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class RevisionTests {
    private final Browser browser;
    private final Articles articles;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    RevisionTests(Browser browser, Articles articles, Events events, DroppedTags dropped, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void savesAgain() {
        articles.draft(Cast.titled("Silence", "Grief"));

        var answer = revise("title", "Pauses", "tags", "Waiting, Grief");

        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(browser.follow(answer).id("title").val()).isEqualTo("Pauses");
        assertThat(browser.follow(answer).id("body").val()).isEqualTo("We wait.");
        assertThat(browser.follow(answer).id("tags").val()).isEqualTo("Waiting, Grief");
        assertThat(events.published(Object.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isNoneWithTheVerySameText(Format format) {
        Cast.publish(articles, new ArticleText("Silence", "A pause.", "<p>We wait.</p>\n\nStill.", format,
                List.of(Tag.named("Grief"))));
        dropped.forget();

        revise();

        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void tellsThatAPublicArticleWasRevised() {
        var id = Cast.publish(articles, Cast.silence());
        dropped.forget();
        clock.pass(Duration.ofHours(1));

        revise("title", "Pauses");

        assertThat(events.published(ArticleRevised.class))
                .containsExactly(new ArticleRevised(id, new Slug("silence"), "Pauses", Cast.LATER));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(id), Articles.LISTED);
        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Pauses");
    }

    @Test
    void keepsWhatWasTypedIntoAnArticleThatCannotBeSaved() {
        Cast.publish(articles, Cast.silence());

        var answer = revise("title", "", "body", "We wait longer.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.form("write").attr("action")).isEqualTo("/desk/articles/1");
        assertThat(answer.id("body").val()).isEqualTo("We wait longer.");
        assertThat(browser.get("/articles/silence").body()).doesNotContain("longer");
        assertThat(events.published(ArticleRevised.class)).isEmpty();
    }

    @Test
    void leavesAnArticleInTheFormItCameIn() {
        var id = articles.draft(new ArticleText("Silence", "", "We<br>wait.", Format.HTML, Cast.silence().tags()));

        assertThat(browser.get("/desk/articles/1").document().select("[for=body]").text()).contains("HTML");
        revise("body", "We<br>wait *longer*.");

        assertThat(articles.find(id)).map(Article::format).contains(Format.HTML);
    }

    @Test
    void saysNothingOfAnArticleThatReadersDoNotSee() {
        var id = Cast.publish(articles, Cast.silence());
        articles.withdraw(id);
        dropped.forget();

        revise("title", "Pauses");

        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
        articles.publish(id);
        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Pauses");
    }

    private Reply revise(String... typed) {
        return browser.submit(browser.get("/desk/articles/1").form("write"), typed);
    }
}
