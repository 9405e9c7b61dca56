package org.rapport.content;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.Citations;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.content.Cast.NOW;

@ModuleTest
class DraftsTests {
    private static final DraftProposed THANKS = new DraftProposed("awards:12", "Thank you", "To **Ilvi**.", NOW);
    private static final DraftProposed AGAIN = new DraftProposed("awards:12", "Thank you again", "To Marsh.",
            NOW.plusSeconds(2));

    private final Browser browser;
    private final Articles articles;
    private final Citations citations;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    DraftsTests(Browser browser, Articles articles, Citations citations, Events events,
            DroppedTags dropped, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.citations = citations;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void makesADraftOfAProposal() {
        hear(THANKS);

        assertThat(articles.madeFrom("proposed:awards:12")).hasValueSatisfying(draft -> {
            assertThat(draft.title()).isEqualTo("Thank you");
            assertThat(draft.body()).isEqualTo("To **Ilvi**.");
            assertThat(draft.format()).isEqualTo(Format.MARKDOWN);
            assertThat(draft.isPublic()).isFalse();
        });
        assertThat(articles.proposed("awards:12")).isEqualTo(articles.madeFrom("proposed:awards:12"));
        assertThat(browser.get("/desk/articles").document().select(".ledger").text()).contains("Thank you");
    }

    @Test
    void leavesTheDecisionToTheOwner() {
        hear(THANKS);

        assertThat(browser.get("/articles/thank-you").status()).isEqualTo(404);
        assertThat(events.published(ArticlePublished.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void makesOneDraftOfAProposalThatComesTwice() {
        hear(THANKS);
        hear(THANKS);

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("Thank you");
    }

    @Test
    void takesALaterProposalForTheDraftThatNobodyWroteIn() {
        hear(THANKS);
        hear(AGAIN);

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title, Article::body)
                .containsExactly(tuple("Thank you again", "To Marsh."));
        assertThat(articles.isAsProposed("awards:12")).isTrue();
    }

    @Test
    void takesNoOlderProposalThatComesLate() {
        hear(AGAIN);
        hear(THANKS);
        hear(new DraftProposed("awards:12", "As of before", "Nobody noted when.", null));

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("Thank you again");
    }

    @Test
    void takesANewerProposalThoughThatIsOlderThanTheDraft() {
        clock.pass(Duration.ofMinutes(1));
        hear(THANKS);
        hear(AGAIN);

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("Thank you again");
    }

    @Test
    void makesADraftOfWhatAnOlderVersionLeft() {
        hear(new DraftProposed("awards:12", "As of before", "Nobody noted when.", null));
        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("As of before");

        hear(AGAIN);
        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("Thank you again");
    }

    @Test
    void followsWhatALaterProposalCites() {
        hear(THANKS);
        hear(new DraftProposed("awards:12", "Thank you", "To Marsh [@tide2003].", NOW));

        assertThat(citations.of(new CitationKey("tide2003"))).containsExactly(1L);
    }

    @Test
    void leavesADraftToTheOwnerOnceSheWroteInIt() {
        hear(THANKS);
        browser.submit(browser.get("/desk/articles/1").form("write"), "body", "All mine.");

        hear(AGAIN);

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title, Article::body)
                .containsExactly(tuple("Thank you", "All mine."));
        assertThat(articles.isAsProposed("awards:12")).isFalse();
        assertThat(articles.isAsProposed("awards:13")).isFalse();
    }

    @Test
    void leavesToReadersWhatTheySaw() {
        hear(THANKS);
        assertThat(articles.isPublic(new ArticleId(1))).isFalse();
        articles.publish(new ArticleId(1));
        assertThat(articles.isPublic(new ArticleId(1))).isTrue();

        hear(AGAIN);

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("Thank you");
        assertThat(articles.isAsProposed("awards:12")).isFalse();
    }

    @Test
    void doesNotBringBackWhatTheOwnerMadeOfIt() {
        hear(THANKS);
        articles.revise(new ArticleId(1), Cast.titled("Thanks, all"));
        articles.publish(new ArticleId(1));

        hear(THANKS);

        assertThat(articles.all(Genre.ARTICLE)).extracting(Article::title).containsExactly("Thanks, all");
    }

    @Test
    void tellsProposalsApartByTheirKeys() {
        hear(THANKS);
        hear(new DraftProposed("awards:13", "Thank you", "To Marsh.", NOW));

        assertThat(articles.all(Genre.ARTICLE)).extracting(article -> article.slug().value())
                .containsExactlyInAnyOrder("thank-you", "thank-you-2");
    }

    @Test
    void showsAProposalAsItsWords() {
        hear(new DraftProposed("awards:14", "<script>alert(1)</script>", "</textarea><script>alert(1)</script>",
                NOW));

        assertThat(browser.get("/desk/articles").document().select("script")).isEmpty();
        assertThat(browser.get("/desk/articles/1").document().select("script")).isEmpty();
        assertThat(browser.get("/desk/articles/1").id("body").val()).isEqualTo("</textarea><script>alert(1)</script>");
    }

    private void hear(DraftProposed proposed) {
        events.publish(proposed);
        events.settle();
    }
}
