package org.rapport.journeys;

import java.nio.file.Path;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The ways that an offered award goes, other than the straight one. Each test has a giver and an award of its own.
class OfferTests {
    private static final String OFFERS = ".decision--award";

    @AutoClose
    private static RunningSite site;
    private static OwnersCall owner;
    private static String article;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        site = RunningSite.in(home);
        owner = OwnersCall.to(site);
        article = owner.publish("What heals in therapy", "The talking heals.");
    }

    @Test
    void joinsAPingbackWithTheCommentThatFollows() throws Exception {
        try (var neighbour = Neighbour.at("127.0.0.1")) {
            var post = neighbour.writes("/award", "The Versatile Blogger Award goes on", site.address(article));
            assertThat(neighbour.pings(post, site.address(article))).contains("the link is recorded");
            assertThat(offerOf("Versatile Blogger Award").text()).contains("from 127.0.0.1", "This site saw the link");

            says("Dr. Amaru Sol", neighbour.address("/").toString(),
                    "Would you be up for the Versatile Blogger Award? See my post.");
            var desk = owner.soon("/desk/awards", page -> page.text().contains("from Dr. Amaru Sol"));
            assertThat(desk.select(OFFERS + ":contains(Versatile Blogger Award)")).hasSize(1);
            assertThat(offerOf("Versatile Blogger Award").text()).contains("from Dr. Amaru Sol", "Would you be up for",
                    "This site saw the link", "is still held");
        }
    }

    @Test
    void keepsOnePingbackHoweverOftenItIsSent() throws Exception {
        try (var neighbour = Neighbour.at("localhost")) {
            var post = neighbour.writes("/reading", "What I read in May", site.address(article));
            assertThat(neighbour.pings(post, site.address(article))).contains("the link is recorded");
            assertThat(neighbour.pings(post, site.address(article))).contains("<int>48</int>");
            assertThat(owner.page("/desk/comments/linkbacks").select(".decision:contains(What I read in May)"))
                    .hasSize(1);
        }
    }

    @Test
    void withdrawsTheOfferOfARejectedComment() throws Exception {
        says("Ilvi", "https://ilvi.example", "I would like to nominate you for the Liebster Award!");
        offerOf("Liebster Award");
        var answer = owner.submit("/desk/comments", ".decision:contains(Liebster Award) form[action$=/rejection]");
        assertThat(answer.statusCode()).isEqualTo(303);

        var desk = owner.soon("/desk/awards", page -> !offers(page, "Liebster Award"));
        assertThat(offers(desk, "Liebster Award")).isFalse();
        assertThat(desk.select(".ledger li:contains(Liebster Award)").text()).contains("withdrawn on");
        showsNothingOf("Liebster Award");
    }

    @Test
    void showsNothingOfADeclinedAward() throws Exception {
        says("Quiet House", "https://quiet-house.example",
                "I nominated you for the Sunshine Blogger Award, with love.");
        offerOf("Sunshine Blogger Award");
        var answer = owner.submit(owner.page("/desk/awards")
                .expectFirst(OFFERS + ":contains(Sunshine) a[href$=/declination]").attr("href"),
                "#declination button:contains(without a word)");
        assertThat(answer.statusCode()).isEqualTo(303);

        assertThat(owner.page("/desk/awards").select(".ledger li:contains(Sunshine)").text()).contains("declined");
        showsNothingOf("Sunshine Blogger Award");
    }

    private static void says(String author, String blog, String words) throws Exception {
        var answer = new Caller(site).post(article + "/comments", "author", author, "site", blog, "text", words);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /// The open offer of `award` as soon as it is on the desk.
    private static Element offerOf(String award) throws Exception {
        return owner.soon("/desk/awards", page -> offers(page, award)).expectFirst(OFFERS + ":contains(" + award + ")");
    }

    private static boolean offers(Document desk, String award) {
        return !desk.select(OFFERS + ":contains(" + award + ")").isEmpty();
    }

    private static void showsNothingOf(String award) throws Exception {
        var stranger = new Caller(site);
        for (var path : new String[]{"/", article, "/awards"}) {
            assertThat(stranger.get(path).body()).as(path).doesNotContain(award);
        }
    }
}
