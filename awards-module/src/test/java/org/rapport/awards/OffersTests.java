package org.rapport.awards;

import java.time.Duration;
import java.time.Instant;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.comments.CommentRejected;
import org.rapport.comments.CommentRevised;
import org.rapport.comments.Comments;
import org.rapport.comments.LinkbackId;
import org.rapport.comments.LinkbackReceived;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.ARTICLE;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.DAY;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.LIEBSTER;
import static org.rapport.awards.Cast.LINKBACK;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.VERSATILE;
import static org.rapport.awards.Cast.WORDS;

@ModuleTest
class OffersTests {
    private final Jdbi jdbi;
    private final Book awards;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final MovableClock clock;
    private final DroppedTags dropped;

    OffersTests(Jdbi jdbi, Book awards, Story story, Browser browser, Events events, MovableClock clock,
            DroppedTags dropped) {
        this.jdbi = jdbi;
        this.awards = awards;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.clock = clock;
        this.dropped = dropped;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void hearsAnOfferInAHeldComment() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(awards.open()).containsExactly(new Offer(new OfferId(1), new AwardId(1), VERSATILE, AMARUS_HOST,
                AMARU, "", ARTICLE, NOW, WORDS, COMMENT, null, false, null, null, null, null));
        assertThat(events.published(AwardOffered.class))
                .containsExactly(new AwardOffered(new AwardId(1), VERSATILE, NOW));
    }

    @Test
    void hearsNothingInTalk() {
        story.says(AMARU, AMARUS_BLOG, "Congratulations on the Versatile Blogger Award!");

        assertThat(awards.open()).isEmpty();
    }

    @Test
    void hearsAnOfferBetweenMarks() {
        story.says(AMARU, AMARUS_BLOG, "I **nominated** you for\nthe [Liebster Award](https://tidewater.example).");

        assertThat(awards.open()).extracting(Offer::words)
                .containsExactly("I nominated you for the Liebster Award.");
    }

    @Test
    void hearsAnOfferOfSomebodyWithoutABlog() {
        story.says("A reader", "", OFFER);
        story.says("Another reader", "", OFFER + " Please.");

        assertThat(awards.open()).extracting(Offer::giver).containsExactly("A reader", "Another reader");
    }

    @Test
    void hearsNoneInAPostThatRefusesAnAward() {
        story.links("https://hive.example/why", "Why I turned down the Liebster Award");
        story.linksSaying(POST, "The Versatile Blogger Award and I",
                "Somebody nominated me. This essay explains why I declined, and owes much to %s.");

        assertThat(awards.open()).isEmpty();
    }

    @Test
    void hearsAnOfferInTheTitleOfAPost() {
        story.links(POST, POST_TITLE);

        assertThat(awards.open()).containsExactly(new Offer(new OfferId(1), new AwardId(1), VERSATILE, AMARUS_HOST,
                AMARUS_HOST, "", ARTICLE, NOW, "It goes on to Elena.", null, LINKBACK, true, null, null, null, null));
        assertThat(events.published(AwardOffered.class)).hasSize(1);
    }

    @Test
    void tellsTheAwardsOfOneBlogApart() {
        story.links("https://hive.example/liebster", "My Liebster Award");
        story.links("https://hive.example/versatile", POST_TITLE);

        assertThat(events.published(AwardOffered.class)).extracting(AwardOffered::award, AwardOffered::kind)
                .containsExactly(tuple(new AwardId(1), LIEBSTER), tuple(new AwardId(2), VERSATILE));
    }

    @Test
    void hearsNoOfferInAnyOtherPost() {
        story.links(POST, "What I read in March");
        story.links("https://tidewater.example/2026/04/what", "What is the Liebster Award?");

        assertThat(awards.open()).isEmpty();
    }

    @Test
    void joinsAPostWithTheCommentBeforeIt() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        clock.pass(DAY);
        story.links(POST, POST_TITLE);

        assertThat(awards.open()).satisfiesExactly(award -> {
            assertThat(award.comment()).isEqualTo(COMMENT);
            assertThat(award.linkback()).isEqualTo(LINKBACK);
            assertThat(award.titled()).isTrue();
            assertThat(award.giver()).isEqualTo(AMARU);
        });
        assertThat(events.published(AwardCorroborated.class))
                .containsExactly(new AwardCorroborated(new AwardId(1), NOW.plus(DAY)));
        assertThat(events.published(AwardOffered.class)).hasSize(1);
    }

    @Test
    void joinsAPostWithTheCommentAfterIt() {
        story.links(POST, POST_TITLE);
        clock.pass(DAY);
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(awards.open()).satisfiesExactly(award -> {
            assertThat(award.comment()).isEqualTo(COMMENT);
            assertThat(award.linkback()).isEqualTo(LINKBACK);
            assertThat(award.giver()).isEqualTo(AMARU);
            assertThat(award.words()).isEqualTo(WORDS);
            assertThat(award.at()).isEqualTo(NOW.plus(DAY));
        });
        assertThat(events.published(AwardOffered.class)).hasSize(1);
    }

    @Test
    void joinsAPostThatNamesNoAward() {
        story.links(POST, "What I read in March");
        clock.pass(DAY);
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(awards.open()).extracting(Offer::linkback, Offer::titled).containsExactly(tuple(LINKBACK, false));
    }

    @Test
    void hearsAnOfferInTheWordsAroundTheLinkOfAPost() {
        story.linksSaying(POST, "What I read in March", "I nominated you, %s, for the Liebster Award.");

        assertThat(awards.open()).extracting(Offer::kind, Offer::words)
                .containsExactly(tuple(LIEBSTER, "I nominated you, Elena, for the Liebster Award."));
    }

    @Test
    void prefersThePostThatNamesTheAward() {
        story.links("https://tidewater.example/2026/03/read", "What I read in March");
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);

        assertThat(awards.open()).extracting(Offer::linkback, Offer::titled)
                .containsExactly(tuple(new LinkbackId(2), true));
    }

    @Test
    void prefersItAlsoToOneThatNamesAnotherAward() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links("https://tidewater.example/2026/03/liebster", "My Liebster Award");
        assertThat(awards.open()).filteredOn(offer -> offer.kind().equals(VERSATILE)).extracting(Offer::titled)
                .containsExactly(false);

        story.links(POST, POST_TITLE);

        assertThat(awards.open()).extracting(Offer::kind, Offer::linkback).containsExactlyInAnyOrder(
                tuple(VERSATILE, new LinkbackId(2)), tuple(LIEBSTER, LINKBACK));
    }

    @Test
    void takesAHostWithWwwForTheSame() {
        story.says(AMARU, "https://www.Tidewater.example/about", OFFER);
        story.links(POST, POST_TITLE);

        assertThat(awards.open()).extracting(Offer::host, Offer::linkback)
                .containsExactly(tuple(AMARUS_HOST, LINKBACK));
    }

    @Test
    void keepsTheAwardsOfTwoHostsApart() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links("https://hive.example/versatile", POST_TITLE);

        assertThat(awards.open()).extracting(Offer::linkback).containsExactlyInAnyOrder(null, LINKBACK);
    }

    @Test
    void joinsWhatIsThirtyDaysApart() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        clock.pass(Duration.ofDays(30));
        story.links(POST, POST_TITLE);

        assertThat(awards.open()).extracting(Offer::linkback).containsExactly(LINKBACK);
    }

    @Test
    void doesNotJoinAPostThatComesMoreThanThirtyDaysLater() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        clock.pass(Duration.ofDays(30).plusSeconds(1));
        story.links(POST, POST_TITLE);

        assertThat(awards.from(AMARUS_HOST)).extracting(Offer::comment, Offer::linkback)
                .containsExactly(tuple(COMMENT, null));
        assertThat(events.published(AwardCorroborated.class)).isEmpty();
    }

    @Test
    void doesNotJoinACommentThatComesMoreThanThirtyDaysLater() {
        story.links(POST, "What I read in March");
        clock.pass(Duration.ofDays(30).plusSeconds(1));
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(awards.open()).extracting(Offer::linkback).containsExactly((LinkbackId) null);
    }

    @Test
    void joinsWhateverComesFirst() {
        for (var number = 1; number <= 8; number++) {
            story.saysAtOnce(AMARU, "https://giver-" + number + ".example", INES_OFFER + " " + number);
        }
        events.settle();

        for (var number = 1; number <= 8; number++) {
            story.saysAtOnce(AMARU, "https://giver-" + number + ".example", OFFER + " " + number);
            story.linksAtOnce("https://giver-" + number + ".example/post", "What I read in March", PATH);
        }
        events.settle();

        assertThat(awards.open()).hasSize(16).extracting(Offer::linkback).doesNotContainNull();
    }

    @Test
    void doesNothingWhileSomebodyElseHoldsTheLedger() {
        try (var other = jdbi.open().begin()) {
            other.attach(AwardTable.class).openBook();
            other.attach(AwardTable.class).lockBook();
            story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
            story.linksAtOnce(POST, "What I read in March", PATH);

            assertThatThrownBy(events::settle).hasMessageContainingAll("awards.offers.comment",
                    "awards.offers.linkback");
            other.rollback();
        }
    }

    @Test
    void changesNoOfferWhileSomebodyElseHoldsTheLedger() throws InterruptedException {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.says(INES, INES_BLOG, INES_OFFER);
        jdbi.useHandle(handle -> handle.execute("update comments.comment set state = 'REJECTED' where id = 1"));
        jdbi.useHandle(handle -> handle.execute("update comments.comment set author = 'Bea' where id = 2"));
        try (var other = jdbi.open().begin()) {
            other.attach(AwardTable.class).lockBook();
            events.publish(new CommentRejected(COMMENT, ARTICLE, NOW));
            events.publish(new CommentRevised(new CommentId(2), ARTICLE, NOW));
            Thread.sleep(500);

            assertThat(awards.open()).extracting(Offer::giver).containsExactly(AMARU, INES);
            other.rollback();
        }
        events.settle();

        assertThat(awards.open()).extracting(Offer::giver).containsExactly("Bea");
    }

    @Test
    void readsNoCommentThatSomebodyElseChanges() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        try (var other = jdbi.open().begin()) {
            other.execute("select id from comments.comment for update");
            events.publish(new CommentReceived(COMMENT, ARTICLE, NOW, Origin.HERE));
            events.publish(new CommentRevised(COMMENT, ARTICLE, NOW));
            events.publish(new CommentApproved(COMMENT, ARTICLE, NOW));
            events.publish(new CommentRejected(COMMENT, ARTICLE, NOW));

            assertThatThrownBy(events::settle).hasMessageContainingAll("awards.offers.comment",
                    "awards.offers.revised", "awards.offers.approved", "awards.offers.rejected");
            other.rollback();
        }
    }

    @Test
    void withdrawsTheOfferOfARejectedComment() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(1);

        assertThat(awards.open()).isEmpty();
        assertThat(awards.closed()).extracting(Offer::withdrawnAt).containsExactly(NOW);
    }

    @Test
    void withdrawsTheOfferOfWhatIsTakenForSpamUntilItIsNone() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        story.takesForSpam(1);
        assertThat(awards.open()).isEmpty();

        story.approvesComment(1);
        assertThat(awards.open()).extracting(Offer::withdrawnAt).containsOnlyNulls();
    }

    @Test
    void hearsWhatACheckHadTakenForSpam() {
        story.says(AMARU, AMARUS_BLOG, "A fine article.");
        jdbi.useHandle(handle -> handle.execute("update comments.comment set state = 'SPAM', text = ?", OFFER));

        story.approvesComment(1);

        assertThat(awards.open()).extracting(Offer::words).containsExactly(WORDS);
    }

    @Test
    void forgetsTheOfferWhoseCommentWasTakenBack() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
        browser.post(mine + "/withdrawal");
        events.settle();

        assertThat(awards.open()).isEmpty();
        assertThat(awards.closed()).extracting(Offer::words).containsExactly("");
        assertThat(browser.get("/desk/awards").body()).doesNotContain(WORDS);
    }

    @Test
    void hearsWhatACommentOffersOnceItReadsOtherwise() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, "Figs");
        var offered = awards.open().getFirst();

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, OFFER + " So there.");

        assertThat(awards.open()).extracting(Offer::id).containsExactly(offered.id());
        assertThat(awards.open().getFirst().words()).isNotEqualTo(offered.words());
        assertThat(awards.open().getFirst().linkback()).isEqualTo(LINKBACK);
        assertThat(events.published(AwardOffered.class)).hasSize(1);

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, "I **nominated** you for the Liebster Award.");

        assertThat(awards.open()).extracting(Offer::kind).containsExactly(LIEBSTER);
        assertThat(awards.open().getFirst().linkback()).as("what was nearby speaks for it again").isEqualTo(LINKBACK);
        assertThat(events.published(AwardOffered.class)).hasSize(2);

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, "I take that back.");

        assertThat(awards.open()).isEmpty();
        assertThat(awards.all()).isEmpty();
    }

    @Test
    void hearsAnOfferThatIsAddedLater() {
        var mine = story.saysAtOnce("A reader", "", "A fine article.");

        story.saysInstead(mine, 1, "A reader", "", OFFER);
        assertThat(awards.open()).extracting(Offer::giver).containsExactly("A reader");

        story.saysInstead(mine, 1, "Another reader", "", OFFER);
        assertThat(awards.open()).extracting(Offer::giver).containsExactly("Another reader");
    }

    @Test
    void takesAnOfferThatIsSignedWithAnotherSiteForAnotherGivers() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);

        story.saysInstead(mine, 1, AMARU, INES_BLOG, OFFER);

        assertThat(awards.all()).extracting(Offer::host).containsExactly("hive.example");
    }

    @Test
    void leavesAnAcceptedAwardToTheCommentThoughAPostMakesItToo() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, "A fine article.");

        assertThat(awards.accepted()).extracting(Offer::comment, Offer::words).containsExactly(tuple(COMMENT, WORDS));
    }

    @Test
    void leavesAnOfferThatIsTakenOutToThePostThatMakesItToo() {
        story.links(POST, POST_TITLE);
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, "A fine article.");

        assertThat(awards.open()).hasSize(1);
        assertThat(awards.open().getFirst().comment()).isNull();
        assertThat(awards.open().getFirst().words()).isEmpty();
        assertThat(awards.open().getFirst().linkback()).isEqualTo(LINKBACK);
    }

    @Test
    void leavesAnAcceptedAwardAsTheOwnerReadIt() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
        story.accepts(1);

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, OFFER + " You old liar.");
        assertThat(awards.accepted()).extracting(Offer::words).containsExactly(WORDS);

        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, "A fine article.");
        assertThat(awards.accepted()).extracting(Offer::words).containsExactly(WORDS);
    }

    @Test
    void quotesNobodyWhoseCommentIsDeleted() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        assertThat(browser.get("/awards/versatile-blogger").body()).contains(WORDS);

        jdbi.useHandle(handle -> handle.execute("delete from comments.comment"));
        dropped.drop(Comments.tag(ARTICLE));

        assertThat(browser.get("/awards/versatile-blogger").body()).contains(AMARU).doesNotContain(WORDS);
    }

    @Test
    void leadsToNoAddressThatTheOwnerDidNotAccept() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
        story.accepts(1);

        story.saysInstead(mine, 1, AMARU, "https://evil.example", OFFER);
        assertThat(browser.get("/awards").body()).doesNotContain("evil.example");

        browser.post("/desk/comments/1/approval", "version", "1");
        assertThat(browser.get("/awards").body()).doesNotContain("evil.example");
    }

    @Test
    void isNotAcceptedInWordsThatTheOwnerDidNotRead() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
        var read = browser.get("/desk/awards").form("acceptance-1");
        read.expectFirst("[value=yes]").attr("checked", "");
        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, OFFER + " So there.");

        assertThat(browser.submit(read).status()).isEqualTo(422);
        assertThat(awards.open()).hasSize(1);

        var form = browser.get("/desk/awards").document().expectFirst("form[action$=/acceptance]");
        form.expectFirst("[value=yes]").attr("checked", "");
        browser.submit((FormElement) form);
        assertThat(awards.accepted()).hasSize(1);
    }

    @Test
    void forgetsWhatTheOwnerLeftOutAlsoOfAnAcceptedAward() {
        story.says(AMARU, AMARUS_BLOG, "Would you be up for the Versatile Blogger Award, and Marta Ellingsen too?");
        story.accepts(1);

        story.leavesOut(1, "Marta Ellingsen");

        assertThat(awards.accepted().getFirst().words())
                .isEqualTo("Would you be up for the Versatile Blogger Award, and (left out here) too?");
    }

    @Test
    void forgetsAnOfferThatTheOwnerLeftOut() {
        story.says(AMARU, AMARUS_BLOG, "A fine article. I nominated you for the Liebster Award.");

        story.leavesOut(1, "I nominated you for the Liebster Award.");

        assertThat(awards.all()).isEmpty();
    }

    @Test
    void leavesAnAcceptedAwardWithoutTheWordsThatWereTakenBack() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
        story.accepts(1);
        dropped.forget();
        browser.post(mine + "/withdrawal");
        events.settle();

        assertThat(awards.accepted()).extracting(Offer::words).containsExactly("");
        assertThat(browser.get("/awards").document().select("blockquote")).isEmpty();
        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void bringsItBackWhenTheCommentIsApprovedAfterAll() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        story.approvesComment(1);

        assertThat(awards.open()).extracting(Offer::comment).containsExactly(COMMENT);
    }

    @Test
    void isOfferedSinceItWasOfferedFirstWhenItIsBroughtBack() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        clock.pass(DAY);
        story.rejectsComment(1);
        story.approvesComment(1);

        assertThat(browser.get("/desk/awards/1").document().select(".desk-title").text())
                .contains("offered on 4 March 2026");
    }

    @Test
    void bringsItBackWhenTheOwnerTakesBackThatSheSetTheCommentAside() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.takesForSpam(1);
        story.takesDecisionBack(1);

        assertThat(awards.open()).extracting(Offer::comment).containsExactly(COMMENT);
    }

    @Test
    void leavesADecidedAwardToTheOwner() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        story.rejectsComment(1);

        assertThat(awards.accepted()).extracting(Offer::withdrawnAt).containsExactly((Instant) null);
    }

    @Test
    void makesPagesAnewWhenAPostSpeaksForAnAcceptedAward() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        dropped.forget();
        story.links(POST, POST_TITLE);

        assertThat(awards.accepted()).extracting(Offer::linkback).containsExactly(LINKBACK);
        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void keepsTheWordsThatTheOwnerAccepted() {
        story.links(POST, POST_TITLE);
        story.accepts(1);
        story.says("Somebody", AMARUS_BLOG, OFFER);

        assertThat(awards.accepted()).extracting(Offer::giver, Offer::comment)
                .containsExactly(tuple(AMARUS_HOST, null));
    }

    @Test
    void hearsTheGiverAgainWhoseCommentWasRejected() {
        story.says("Somebody", AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(awards.open()).extracting(Offer::giver, Offer::comment)
                .containsExactly(tuple(AMARU, new CommentId(2)));
    }

    @Test
    void hearsAgainThatAwardAloneWhichTheGiverOffersAgain() {
        story.says(AMARU, AMARUS_BLOG, INES_OFFER);
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(2);
        story.says(AMARU, AMARUS_BLOG, OFFER + " Again.");

        assertThat(awards.open()).extracting(Offer::kind).containsExactlyInAnyOrder(LIEBSTER, VERSATILE);
    }

    @Test
    void joinsNothingOldWithAnOfferThatIsMadeAgain() {
        story.links(POST, "What I read in March");
        story.says("Somebody", AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        clock.pass(Duration.ofDays(31));
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(awards.open()).extracting(Offer::linkback).containsExactly((LinkbackId) null);
    }

    @Test
    void cutsLongWordsBetweenCharacters() {
        story.says(AMARU, AMARUS_BLOG, "I nominated you for the Liebster Award: " + "🙂".repeat(400));

        assertThat(awards.open()).extracting(Offer::words).satisfiesExactly(words -> assertThat(words)
                .endsWith("🙂…").hasSizeLessThanOrEqualTo(600));
    }

    @Test
    void takesAHostThatCannotBeForNone() {
        story.says(AMARU, "https://" + "tide.".repeat(80) + "example", OFFER);

        assertThat(awards.open()).extracting(Offer::host).containsExactly((String) null);
    }

    @Test
    void hearsNoOfferInTheOwnersAnswer() {
        story.says("A reader", "", "Do you pass on awards yourself?");

        browser.post("/desk/comments/1/answer", "text", "Yes. I nominate you for the Liebster Award.");
        events.settle();

        assertThat(awards.open()).isEmpty();
    }

    @Test
    void hearsWhatAnImportBrings() {
        story.imports();

        assertThat(awards.open()).satisfiesExactly(award -> {
            assertThat(award.giver()).isEqualTo(AMARU);
            assertThat(award.at()).isEqualTo(Story.LONG_AGO);
            assertThat(award.linkback()).isEqualTo(LINKBACK);
            assertThat(award.titled()).isTrue();
        });
    }

    @Test
    void isNotMisledByEventsThatComeTwice() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);

        events.publish(new CommentReceived(COMMENT, ARTICLE, NOW, Origin.HERE));
        events.publish(
                new LinkbackReceived(LINKBACK, ARTICLE, AMARUS_HOST, POST_TITLE, NOW, Origin.HERE));
        events.settle();

        assertThat(awards.open()).hasSize(1);
        assertThat(events.published(AwardOffered.class)).hasSize(1);
        assertThat(events.published(AwardCorroborated.class)).hasSize(1);
    }

    @Test
    void hearsNoOfferInACommentThatWasSetAsideMeanwhile() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        events.publish(new CommentReceived(COMMENT, ARTICLE, NOW, Origin.HERE));
        events.settle();

        assertThat(awards.open()).isEmpty();
    }

    @Test
    void isNotMisledByADecisionThatIsHeardLate() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        events.publish(new CommentApproved(COMMENT, ARTICLE, NOW));
        events.settle();

        assertThat(awards.open()).isEmpty();

        story.approvesComment(1);
        events.publish(new CommentRejected(COMMENT, ARTICLE, NOW));
        events.settle();

        assertThat(awards.open()).hasSize(1);
    }

    @Test
    void hearsNoOtherWordsInACommentThatWasSetAsideMeanwhile() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        events.publish(new CommentRevised(COMMENT, ARTICLE, NOW));
        events.settle();

        assertThat(awards.open()).isEmpty();
    }

    @Test
    void hearsOtherWordsBeforeItHearsThatTheCommentStandsAgain() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.rejectsComment(1);
        jdbi.useHandle(handle -> handle.execute("update comments.comment set state = 'HELD'"));
        events.publish(new CommentRevised(COMMENT, ARTICLE, NOW));
        events.settle();

        assertThat(awards.open()).extracting(Offer::comment).containsExactly(COMMENT);
    }

    @Test
    void passesOverACommentThatIsNotThere() {
        events.publish(new CommentReceived(new CommentId(7), ARTICLE, NOW, Origin.HERE));
        events.settle();

        assertThat(awards.open()).isEmpty();
    }
}
