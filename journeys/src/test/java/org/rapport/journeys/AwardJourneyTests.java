package org.rapport.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// From an article to the badge on the site: the story that all of the house carries.
class AwardJourneyTests {
    private static final String TITLE = "What heals in therapy";
    private static final String POST = "My Versatile Blogger Award goes to five colleagues";
    private static final String NO_POST = "No post of the giver’s links here yet";
    private static final String SEEN = "This site saw the link itself";

    @AutoClose
    private static Chromium chromium;

    @TempDir
    Path home;

    @BeforeAll
    static void findChromium() {
        chromium = Chromium.onThisMachine();
    }

    @Test
    void leadsFromACommentWithoutScriptToTheBadge() throws Exception {
        leadsFromACommentToTheBadge(chromium::openWithoutScript, visitor -> {
            assertThat(visitor.path()).startsWith("/comments/");
            assertThat(visitor.words()).contains("wait to be read");
        });
    }

    @Test
    void leadsFromACommentWithHtmxToTheBadge() throws Exception {
        leadsFromACommentToTheBadge(chromium::open, visitor -> {
            assertThat(visitor.find("#said")).containsText("wait to be read");
            assertThat(visitor.path()).as("the page stays").startsWith("/articles/");
            visitor.isOpenToEverybody();
        });
    }

    private void leadsFromACommentToTheBadge(Function<RunningSite, Window> opening, Consumer<Window> held)
            throws Exception {
        try (var site = RunningSite.in(home);
                var neighbour = Neighbour.at("127.0.0.1");
                var owner = OwnersWindow.on(chromium.open(site));
                var visitor = opening.apply(site)) {
            var article = owner.publish(TITLE);
            offers(visitor, article, neighbour);
            held.accept(visitor);
            hasNoBadge(site, article);

            assertThat(owner.offer(NO_POST)).containsText("Versatile Blogger Award");
            var post = neighbour.writes("/2026/award", POST, site.address(article));
            assertThat(neighbour.pings(post, site.address(article))).contains("the link is recorded");
            isProven(owner.offer(SEEN));
            owner.window().isOpenToEverybody();
            accept(owner);

            showsTheBadge(site, article);
            thanks(owner);
            visitor.wasUndisturbed();
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    private static void offers(Window visitor, String article, Neighbour neighbour) {
        visitor.at(article);
        visitor.page().getByLabel("Your words").fill("Splendid, I sent it to two patients.\n\n"
                + "Would you be up for the Versatile Blogger Award? See my post tomorrow, five o’clock.");
        visitor.page().getByLabel("Name or pseudonym").fill("Dr. Amaru Sol");
        visitor.page().getByLabel("Your own site").fill(neighbour.address("/").toString());
        visitor.find("form.say [type=submit]").click();
        visitor.find("#said").waitFor();
    }

    private static void isProven(Locator offer) {
        assertThat(offer).containsText("A post on 127.0.0.1 links to your article");
        assertThat(offer.getByText(POST)).isVisible();
        assertThat(offer).containsText("It names the award");
        assertThat(offer).containsText("It appears if you accept");
    }

    private static void accept(OwnersWindow owner) {
        owner.window().find("button:text-is('Accept')").click();
        assertThat(owner.window().find("h1")).hasText("Versatile Blogger Award");
        assertThat(owner.window().find("#way")).hasText("0 of 4 steps are done");
    }

    private static void hasNoBadge(RunningSite site, String article) throws IOException, InterruptedException {
        var stranger = new Caller(site);
        for (var path : new String[]{"/", article, "/awards"}) {
            assertThat(stranger.get(path).body()).as(path).doesNotContain("/badges/versatile-blogger.svg");
        }
        assertThat(stranger.get(article).body()).doesNotContain("Splendid");
    }

    /// Each page is asked for once only: the very next request must show it.
    private static void showsTheBadge(RunningSite site, String article) throws IOException, InterruptedException {
        try (var reader = chromium.open(site)) {
            for (var path : new String[]{"/", article, "/awards"}) {
                assertThat(reader.at(path).find(".badge[src='/badges/versatile-blogger.svg']").count()).as(path)
                        .isEqualTo(1);
                reader.isOpenToEverybody();
            }
            tellsTheWholeStory(reader);
            assertThat(reader.at(article).find("#conversation")).containsText("Splendid");
            assertThat(reader.find("#mentions")).containsText(POST);
            reader.wasUndisturbed();
            assertThat(reader.cookies()).isEmpty();
        }
        assertThat(new Caller(site).get("/awards").headers().map()).doesNotContainKey("set-cookie");
    }

    private static void tellsTheWholeStory(Window reader) {
        reader.at("/awards").page().getByText("The whole story").click();
        assertThat(reader.find("h1")).hasText("Versatile Blogger Award");
        assertThat(reader.words()).contains("Given by Dr. Amaru Sol", "Would you be up for", POST,
                "This site saw the link on", "Accepted");
        reader.isOpenToEverybody();
    }

    private static void thanks(OwnersWindow owner) {
        owner.window().find(".path a[href$='/article']").click();
        owner.window().find("button:text('Make the draft')").click();
        var draft = owner.window().page().getByText("A thank-you for the Versatile Blogger Award");
        owner.findsAt("/desk/articles", draft);
        draft.click();
        assertThat(owner.window().find("#body")).hasValue(Pattern.compile("Thank you, \\[Dr"));
        owner.window().isOpenToEverybody().wasUndisturbed();
        assertThat(owner.window().cookies()).containsExactly("rapport-desk");
    }
}
