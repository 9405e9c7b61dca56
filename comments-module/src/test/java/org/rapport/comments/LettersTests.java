package org.rapport.comments;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Letter;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class LettersTests {
    private static final String ADDRESS = "nora@garden.example";
    private static final Pattern LINK = Pattern.compile("https://practice\\.example(/comments/mail/[\\w-]{24})");

    private final Browser browser;
    private final StoredMail mail;
    private final Events events;
    private final Guest guest;
    private final MovableClock clock;
    private final SubscriberTable table;
    private final Subscribers subscribers;
    private final Policies policies;
    private final Scene scene;

    LettersTests(Browser browser, StoredMail mail, Events events, Guest guest, MovableClock clock,
            SubscriberTable table,
            Subscribers subscribers, Policies policies) {
        this.browser = browser;
        this.mail = mail;
        this.events = events;
        this.guest = guest;
        this.clock = clock;
        this.table = table;
        this.subscribers = subscribers;
        this.policies = policies;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    /// Nora says something and gives her address; her private page.
    private String norasPage() {
        return scene.say("author", NORA, "text", WORDS, "email", ADDRESS).location();
    }

    private String norasPageOnceSheSaidYes() {
        var mine = norasPage();
        browser.post(link(mail.letters().getLast()));
        return mine;
    }

    private static String link(Letter letter) {
        var link = LINK.matcher(letter.text());
        assertThat(link.find()).as("a link in %s", letter.text()).isTrue();
        return link.group(1);
    }

    private List<Letter> letters(String kind) {
        events.settle();
        return mail.letters().stream().filter(letter -> letter.key().startsWith("comments/" + kind)).toList();
    }

    @Test
    void asksAnAddressOnceAndWritesNothingBeforeItSaidYes() {
        var mine = norasPage();
        scene.approve(FIRST);

        scene.answer(FIRST, "author", "Tom", "text", OTHER_WORDS);
        scene.approve(SECOND);

        assertThat(letters("subscriber")).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(ADDRESS);
            assertThat(letter.subject() + letter.text()).doesNotContain(WORDS, NORA, TITLE);
            assertThat(letter.leave()).isEqualTo(link(letter) + "/leave");
        });
        assertThat(letters("answer")).isEmpty();
        assertThat(browser.get(mine).id("by-mail").text()).contains("Once you have said yes");
        assertThat(browser.get(mine).id("said").text()).as("also where it stands in place")
                .contains("Look for our mail");
    }

    @Test
    void writesOfWhatWasAnsweredBeforeSheSaidYes() {
        norasPage();
        scene.approve(FIRST);
        clock.pass(Duration.ofHours(1));
        scene.answer(FIRST, "author", "Tom", "text", OTHER_WORDS);
        scene.answer(FIRST, "author", "Ilvi", "text", "It waits.");
        scene.approve(SECOND);
        assertThat(letters("answer")).isEmpty();

        var link = link(mail.letters().getLast());
        browser.post(link);
        browser.post(link);

        assertThat(letters("answer")).extracting(Letter::key).containsExactly("comments/answer/2");
    }

    @Test
    void followsNoLinkInAPersonsName() {
        norasPage();
        var link = link(mail.letters().getFirst());

        assertThat(browser.get(link).body()).contains("Shall we write to you");
        assertThat(table.links(ADDRESS)).isEmpty();

        assertThat(browser.follow(browser.submit(browser.get(link).form("subscriber"))).body())
                .contains("We write to you when");
        assertThat(table.links(ADDRESS)).hasSize(1);
    }

    @Test
    void writesWhenSomebodyAnswersAndTheAnswerAppears() {
        var mine = norasPageOnceSheSaidYes();
        scene.approve(FIRST);
        scene.answer(FIRST, "author", "Tom", "text", OTHER_WORDS);
        assertThat(letters("answer")).as("it waits").isEmpty();

        scene.approve(SECOND);

        assertThat(letters("answer")).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(ADDRESS);
            assertThat(letter.subject()).doesNotContain(TITLE, "Tom");
            assertThat(letter.text()).contains("Somebody", TITLE, "https://practice.example/comments/2",
                    link(letters("subscriber").getFirst())).doesNotContain(OTHER_WORDS, WORDS, mine, "Tom");
        });
    }

    @Test
    void writesOnceHoweverOftenItIsDecided() {
        norasPageOnceSheSaidYes();
        scene.approve(FIRST);
        scene.answer(FIRST, "text", OTHER_WORDS);
        scene.approve(SECOND);
        scene.reject(SECOND);
        scene.approve(SECOND);

        assertThat(letters("answer")).hasSize(1);
    }

    @Test
    void writesWhenTheOwnerAnswers() {
        norasPageOnceSheSaidYes();

        browser.post("/desk/comments/1/answer", "version", "0", "text", "So do I.");

        assertThat(letters("answer")).singleElement().satisfies(letter -> assertThat(letter.text()).contains("Elena"));
    }

    @Test
    void writesToNobodyOfHerOwnAnswers() {
        var mine = norasPageOnceSheSaidYes();
        scene.approve(FIRST);
        browser.submit(browser.get(mine).form("more"), "text", "And once more.");

        assertThat(letters("answer")).isEmpty();
    }

    @Test
    void endsLettersByOnePostWithoutFurtherAdo() {
        var mine = norasPageOnceSheSaidYes();
        scene.approve(FIRST);
        scene.answer(FIRST, "text", OTHER_WORDS);
        scene.approve(SECOND);
        var leave = letters("answer").getFirst().leave();

        assertThat(browser.follow(browser.get(leave)).has("subscriber")).as("a person is asked").isTrue();
        var ended = browser.post(leave, "List-Unsubscribe", "One-Click");

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body()).contains("your address is forgotten");
        assertThat(browser.post(leave, "List-Unsubscribe", "One-Click").status()).isEqualTo(200);
        assertThat(browser.get(mine).id("by-mail").text()).contains("Give an address");
        scene.answer(FIRST, "text", "Once more");
        scene.approve(new CommentId(3));
        assertThat(letters("answer")).hasSize(1);
    }

    @Test
    void endsThemByWhateverLinkTheyWereAskedFor() {
        norasPageOnceSheSaidYes();
        var other = scene.say("text", OTHER_WORDS, "email", "Nora@garden.example").location();
        browser.post(link(letters("subscriber").getLast()));
        assertThat(table.links(ADDRESS)).hasSize(2);

        browser.post(link(letters("subscriber").getFirst()) + "/leave");

        assertThat(table.links(ADDRESS)).isEmpty();
        assertThat(browser.get(other).id("by-mail").text()).contains("Give an address");
    }

    @Test
    void canBeAskedForOnThePrivatePageAndEndedThere() {
        var mine = scene.say("text", WORDS).location();
        browser.submit(browser.get(mine).form("mail"), "email", ADDRESS);
        browser.post(link(letters("subscriber").getFirst()));
        assertThat(browser.get(mine).id("by-mail").text()).contains("We write to you when");

        browser.submit(browser.get(mine).form("no-mail"));

        assertThat(table.links(ADDRESS)).isEmpty();
    }

    @Test
    void forgetsTheAddressOfWhoTakesHerWordsBack() {
        var mine = norasPageOnceSheSaidYes();

        scene.takeBack(mine);

        assertThat(table.links(ADDRESS)).isEmpty();
        assertThat(browser.get(mine).has("by-mail")).isFalse();
    }

    @Test
    void forgetsAnAddressThatNobodyConfirms() {
        norasPage();
        clock.pass(Subscribers.PATIENCE);
        subscribers.run();
        assertThat(table.find(link(mail.letters().getFirst()).substring(15))).isPresent();

        clock.pass(Duration.ofSeconds(1));
        subscribers.run();

        assertThat(table.find(link(mail.letters().getFirst()).substring(15))).isEmpty();
        assertThat(browser.get(link(mail.letters().getFirst())).body()).contains("No address belongs to this link");
    }

    @Test
    void pestersNobodyInSomebodysName() {
        for (var number = 1; number <= 5; number++) {
            guest.comesFrom("network " + number);
            scene.say("text", "Number " + number, "email", ADDRESS);
        }

        assertThat(letters("subscriber")).hasSize(2);
        clock.pass(Duration.ofHours(25));
        scene.say("text", "On another day", "email", "Nora+figs@garden.example");
        assertThat(letters("subscriber")).hasSize(3);
    }

    @Test
    void pestersNotTooManyBecauseOfOneNetworkAlsoOverMidnight() {
        for (var number = 1; number <= Subscribers.MOST_FROM_ONE; number++) {
            scene.say("text", "Number " + number, "email", "nora" + number + "@garden.example");
        }
        guest.staysOverMidnight();
        scene.say("text", "One more", "email", ADDRESS);

        assertThat(letters("subscriber")).hasSize(Subscribers.MOST_FROM_ONE);
    }

    @Test
    void tellsNobodyThatSomebodyElseGaveAnAddress() {
        for (var number = 1; number <= 3; number++) {
            var mine = scene.say("text", "Number " + number, "email", ADDRESS).location();
            assertThat(browser.get(mine).id("by-mail").text()).contains("Once you have said yes");
        }
        assertThat(letters("subscriber")).hasSize(2);
    }

    @Test
    void neverWritesAgainWhereSomebodySaidNo() {
        norasPage();
        browser.submit(browser.get(link(mail.letters().getFirst())).form("never"));
        clock.pass(Duration.ofDays(3));

        var mine = scene.say("text", OTHER_WORDS, "email", "NORA@garden.example").location();

        assertThat(letters("subscriber")).hasSize(1);
        assertThat(browser.get(mine).id("by-mail").text()).contains("Once you have said yes");
    }

    @Test
    void callsBackWhatDidNotGoOutYet() {
        norasPageOnceSheSaidYes();
        var link = link(mail.letters().getFirst());

        browser.post(link + "/leave");

        assertThat(mail.recalled()).contains(link + "/leave");
    }

    @Test
    void letsNobodyPesterManyPeople() {
        var mine = scene.say("text", WORDS).location();
        for (var number = 1; number <= 12; number++) {
            browser.post(mine + "/mail", "email", "somebody" + number + "@garden.example");
        }

        assertThat(letters("subscriber")).hasSize(8);
    }

    @Test
    void asksNobodyForTheSakeOfSpamAndDoesNotSaySo() {
        var sent = browser.submit(scene.article().form("say"), "text", "Pills", "subject", "filled", "email", ADDRESS);

        assertThat(mail.letters()).isEmpty();
        assertThat(browser.follow(sent).id("by-mail").text()).contains("We write to the address");
    }

    @Test
    void asksAtLastWhereItWasNoSpam() {
        browser.submit(scene.article().form("say"), "text", WORDS, "subject", "filled", "email", ADDRESS);

        scene.approve(FIRST);

        assertThat(letters("subscriber")).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhereTheAddressIsNone() {
        var refused = scene.say("text", WORDS, "email", "nora at garden");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("say-email").val()).isEqualTo("nora at garden");
        assertThat(refused.id("say-text").text()).isEqualTo(WORDS);
        assertThat(refused.has("say-email-problem")).isTrue();
        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void sendsPrivateLinksToWhoLostThem() {
        var mine = norasPageOnceSheSaidYes();
        clock.pass(Duration.ofHours(25));

        var sent = browser.submit(browser.get("/comments/mail").form("address"), "email", "Nora@garden.example");

        assertThat(browser.follow(sent).body()).contains("If we know that address");
        assertThat(letters("links")).singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("https://practice.example" + mine));
    }

    @Test
    void asksAnAddressForWhichSomebodyElseWantedLostLinks() {
        var mine = norasPageOnceSheSaidYes();
        browser.post("/comments/mail", "email", ADDRESS);
        browser.post("/comments/mail", "email", ADDRESS);
        browser.post(link(mail.letters().getFirst()) + "/leave");

        browser.post(mine + "/mail", "email", ADDRESS);

        assertThat(letters("subscriber")).hasSize(2);
    }

    @Test
    void sendsThemAFewTimesADay() {
        norasPageOnceSheSaidYes();
        clock.pass(Duration.ofHours(25));
        for (var time = 1; time <= 5; time++) {
            browser.post("/comments/mail", "email", ADDRESS);
        }

        assertThat(letters("links")).hasSize(2);
    }

    @Test
    void tellsNobodyWhetherAnAddressIsKnown() {
        norasPage();
        var unknown = browser.follow(browser.post("/comments/mail", "email", "tom@hill.example"));
        var unconfirmed = browser.follow(browser.post("/comments/mail", "email", ADDRESS));
        assertThat(letters("links")).isEmpty();
        browser.post(link(mail.letters().getFirst()));
        var confirmed = browser.follow(browser.post("/comments/mail", "email", ADDRESS));

        assertThat(letters("links")).hasSize(1);
        assertThat(List.of(unconfirmed.body(), confirmed.body())).containsOnly(unknown.body());
        assertThat(browser.post("/comments/mail", "email", "nobody").status()).isEqualTo(422);
    }

    @Test
    void showsAnAddressToNobody() {
        var mine = norasPageOnceSheSaidYes();
        scene.approve(FIRST);

        for (var page : List.of(mine, PATH, link(mail.letters().getFirst()), "/comments/mail?sent=1",
                "/desk/comments")) {
            assertThat(browser.get(page).body()).as(page).doesNotContain("garden.example");
        }
    }

    @Test
    void trustsWhoConfirmedTheSameAddress() {
        norasPageOnceSheSaidYes();
        scene.approve(FIRST);
        var elsewhere = scene.say("text", OTHER_WORDS, "email", ADDRESS).location();
        var token = elsewhere.substring("/comments/".length());
        assertThat(policies.heard(token)).as("anybody can type that").isZero();

        browser.post(link(mail.letters().getLast()));
        assertThat(policies.heard(token)).isOne();

        scene.reject(FIRST);
        assertThat(policies.heard(token)).isZero();
    }

    @Test
    void tellsTheOwnerAtOnceWhereSomebodyMayBeInDanger() {
        browser.submit(browser.get("/desk/comments/care").form("care"), "words", "You are not alone.", "confirmed",
                "true");
        scene.say("text", CareTests.CRY);

        assertThat(letters("urgent")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(StoredMail.OWNER);
            assertThat(letter.subject() + letter.text()).contains("/desk/comments/1").doesNotContain(CareTests.CRY);
        });
    }

    @Test
    void promisesNothingWhereThereIsNoMail() {
        mail.switchOff();

        assertThat(scene.article().has("say-email")).isFalse();
        var mine = scene.say("text", WORDS).location();
        assertThat(browser.get(mine).has("by-mail")).isFalse();
        assertThat(browser.get("/comments/mail").status()).isEqualTo(404);
        assertThat(browser.post("/comments/mail", "email", ADDRESS).status()).isEqualTo(404);
        browser.post(mine + "/mail", "email", ADDRESS);
        browser.post(PATH + "/comments", "text", OTHER_WORDS, "email", "nora at garden");

        assertThat(mail.letters()).isEmpty();
        assertThat(table.countNetwork(List.of("home"), clock.instant())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "\r\nBcc: tom@hill.example", "a@b.example,c@d.example", "<script>@x.example"})
    void refusesWhatIsNoAddressOnThePrivatePage(String typed) {
        var mine = scene.say("text", WORDS).location();

        Reply refused = browser.post(mine + "/mail", "email", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("email").val()).isEqualTo(typed.strip());
        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void knowsNobodysLinks() {
        assertThat(browser.post("/comments/" + "x".repeat(24) + "/mail", "email", ADDRESS).status()).isEqualTo(404);
        assertThat(browser.get("/comments/mail/" + "x".repeat(24)).status()).isEqualTo(200);
        assertThat(browser.post("/comments/mail/" + "x".repeat(24)).status()).isEqualTo(303);
    }
}
