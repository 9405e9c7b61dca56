package org.rapport.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// From an offer to the site of somebody whom the owner names: real servers are the giver's, and the nominee's.
class AwardWayTests {
    private static final String AWARD = "Versatile Blogger Award";
    private static final String OFFER = "Would you be up for the Versatile Blogger Award? See my post.";
    private static final String POST = "My Versatile Blogger Award goes to five colleagues";
    private static final String FACT = "I keep every postcard, and answer about half.";

    @AutoClose
    private static Chromium chromium;

    @TempDir
    Path home;

    @AutoClose
    private RunningSite site;
    @AutoClose
    private Neighbour giver;
    @AutoClose
    private Neighbour nominee;
    @AutoClose
    private OwnersWindow owner;
    private String article;

    @BeforeAll
    static void findChromium() {
        chromium = Chromium.onThisMachine();
    }

    @BeforeEach
    void begin() throws Exception {
        site = RunningSite.in(home);
        giver = Neighbour.at("127.0.0.1");
        nominee = Neighbour.at("127.0.0.2");
        owner = OwnersWindow.on(chromium.open(site));
        article = owner.publish("What heals in therapy");
    }

    @Test
    void leadsToTheNomineeWhenTheCommentComesFirst() throws Exception {
        says("Dr. Amaru Sol", giver);
        owner.offer("No post of the giver’s links here yet");
        pings(giver);
        owner.offer("This site saw the link itself");
        accept();

        goTheWay();
    }

    @Test
    void leadsToTheNomineeWhenThePingbackComesFirst() throws Exception {
        pings(giver);
        owner.offer("This site saw the link itself");
        says("Dr. Amaru Sol", giver);
        owner.offer("from Dr. Amaru Sol");
        accept();

        goTheWay();
    }

    @Test
    void leadsToTheNomineeFromTwoGivers() throws Exception {
        try (var other = Neighbour.at("localhost")) {
            says("Dr. Amaru Sol", giver);
            pings(giver);
            says("Ines", other);
            owner.offer("from Dr. Amaru Sol and Ines");
            owner.window().isOpenToEverybody();
            page().locator("fieldset", new Page.LocatorOptions().setHasText("Ines"))
                    .getByLabel("Yes, by name").check();
            accept();

            goTheWay();

            assertThat(new Caller(site).get("/").body()).contains("from Dr. Amaru Sol and Ines");
        }
    }

    @Test
    void endsKindlyWhenItIsDeclined() throws Exception {
        says("Dr. Amaru Sol", giver);
        owner.offer(AWARD);
        owner.window().find(".decision--award a:text('Decline kindly')").click();
        owner.window().isOpenToEverybody();
        assertThat(owner.window().find("#words")).hasValue(Pattern.compile("Thank you for thinking of me"));
        owner.window().find("button:text('Decline with these words')").click();

        assertThat(owner.window().find(".ledger")).containsText("declined on");
        var readers = new Caller(site);
        assertThat(readers.get(article).body()).contains("Your kind words are quite enough");
        assertThat(readers.get("/").body()).doesNotContain(AWARD);
        assertThat(readers.get("/awards/versatile-blogger").statusCode()).isEqualTo(404);
        owner.window().wasUndisturbed();
    }

    private void says(String author, Neighbour blog) throws Exception {
        var answer = new Caller(site).post(article + "/comments", "author", author, "site",
                blog.address("/").toString(), "text", OFFER + " Yours, " + author);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void pings(Neighbour blog) throws Exception {
        URI post = blog.writes("/2026/award", POST, site.address(article));
        assertThat(blog.pings(post, site.address(article))).contains("the link is recorded");
    }

    private Page page() {
        return owner.window().page();
    }

    private void accept() {
        owner.window().find("button:text-is('Accept')").click();
        assertThat(owner.window().find("#way")).hasText("0 of 4 steps are done");
        owner.window().isOpenToEverybody();
    }

    /// Thanks, tells one thing, names one blog, publishes; the blog learns of it, once.
    private void goTheWay() throws Exception {
        var post = nominee.listensAt("/rye", "Rye");
        owner.window().find("a:has-text('Go on: Thank the giver')").click();
        owner.window().isOpenToEverybody();
        goOn();
        page().getByLabel("Thing 1").fill(FACT);
        owner.window().isOpenToEverybody();
        owner.window().find("button:text('Fewer is fine')").click();
        page().getByLabel("Address of the blog").fill(post.toString());
        page().getByLabel("What to call it").fill("The Slow Kitchen Table");
        owner.window().find("button:text('Name this blog')").click();
        assertThat(owner.window().find("#nominees")).containsText("The Slow Kitchen Table");
        owner.window().isOpenToEverybody();
        owner.window().find("button:text('Keep these, go on')").click();
        owner.window().isOpenToEverybody();
        owner.window().find("button:text('Make the draft')").click();
        publish();

        tells(post);
        showsReaders(post);
        owner.window().wasUndisturbed();
    }

    private void goOn() {
        owner.window().find("button:text('Keep these, go on')").click();
    }

    private void publish() {
        var write = owner.window().find("a:text('Write on and publish')");
        owner.findsAt(owner.window().path(), write);
        write.click();
        assertThat(owner.window().find("#body")).hasValue(Pattern.compile("Thank you, \\[Dr"));
        owner.window().find("#publication").click();
        assertThat(owner.window().find("h1")).hasText("A thank-you for the " + AWARD);
    }

    private void tells(URI post) {
        owner.findsAt("/desk/awards/1/telling", owner.window().find("#telling :text('learnt of it by linkback')"));
        owner.window().isOpenToEverybody();
        assertThat(nominee.told()).singleElement().asString().contains("target=" + post,
                "source=" + site.address("/articles/a-thank-you-for-the-versatile-blogger-award"));
    }

    private void showsReaders(URI post) {
        try (var reader = chromium.open(site)) {
            reader.at("/awards/versatile-blogger").isOpenToEverybody();
            assertThat(reader.find(".facts")).containsText(FACT);
            assertThat(reader.find(".handed a").first()).hasAttribute("href", post.toString());
            assertThat(reader.find(".handed a").last()).hasText("its signed badge");
            assertThat(reader.at("/").find(".badge[src='/badges/versatile-blogger.svg']")).hasCount(1);
            reader.wasUndisturbed();
        }
    }
}
