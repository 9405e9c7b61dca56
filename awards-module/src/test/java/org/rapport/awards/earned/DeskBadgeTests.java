package org.rapport.awards.earned;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.DeskSetting;
import org.rapport.awards.earned.Holder.State;
import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.Shape;
import org.rapport.comments.WriterId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;

@ModuleTest
class DeskBadgeTests {
    private static final String BADGE = "/desk/badges/1";
    private static final WriterId HER = new WriterId(1);

    private final Company company;
    private final Badges badges;
    private final HolderTable table;
    private final List<DeskSetting> settings;
    private final Browser browser;
    private final StoredMail mail;
    private final Events events;
    private final DroppedTags dropped;

    DeskBadgeTests(Company company, Badges badges, HolderTable table, List<DeskSetting> settings, Browser browser,
            StoredMail mail, Events events, DroppedTags dropped) {
        this.company = company;
        this.badges = badges;
        this.table = table;
        this.settings = settings;
        this.browser = browser;
        this.mail = mail;
        this.events = events;
        this.dropped = dropped;
    }

    @BeforeEach
    void gather() {
        company.gathers();
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();
    }

    /// Elena adds the badge for a first comment, as it comes prepared.
    private Reply addFirstComment() {
        var form = browser.get("/desk/badges/new?from=first-comment").form("badge");
        var added = browser.submit(form);
        events.settle();
        return added;
    }

    @Test
    void findsNoneUntilSheAddsOne() {
        assertThat(settings).extracting(it -> it.entry().path()).contains("/desk/badges");
        var page = browser.get("/desk/badges");
        assertThat(page.has("badges")).isFalse();
        assertThat(page.body()).contains("First comment", "Kept conversation", "Helpful answer", "Neighbour")
                .doesNotContain("nobody can confirm");
        assertThat(company.beside(1)).isEmpty();

        var added = addFirstComment();

        assertThat(added.location()).isEqualTo(BADGE);
        assertThat(browser.get("/desk/badges").id("badges").text()).contains("First comment", "One person has it.");
        assertThat(browser.get("/desk/badges").document().select("a[href$=first-comment]")).isEmpty();
        assertThat(company.beside(1)).hasSize(1);
    }

    @Test
    void saysThatNobodyCanConfirmWithoutMail() {
        mail.switchOff();

        assertThat(browser.get("/desk/badges").body()).contains("nobody can confirm an address");
    }

    @Test
    void addsOneOfHerOwn() {
        var form = browser.get("/desk/badges/new").form("badge");

        var added = browser.submit(form, "name", "Friend of the house", "words", "Somebody who is often here.");

        assertThat(added.location()).isEqualTo(BADGE);
        assertThat(badges.all()).singleElement().satisfies(badge -> {
            assertThat(badge.slug()).isEqualTo("friend-of-the-house");
            assertThat(badge.rule()).isEqualTo(new Rule.ByHand());
            assertThat(badge.isActive()).isTrue();
        });
    }

    @Test
    void givesAnAddressOfItsOwnToABadgeThatIsCalledAsAnother() {
        addFirstComment();
        addFirstComment();

        assertThat(badges.all()).extracting(Badge::slug).containsExactly("first-comment", "first-comment-2");
    }

    @ParameterizedTest
    @CsvSource({"name,'',name-problem", "words,'\u200b',words-problem", "ink,#2f5d51,ground-problem",
        "ground,red,ground-problem"})
    void refusesWhatCannotBeAndKeepsWhatWasTyped(String field, String typed, String problem) {
        var form = browser.get("/desk/badges/new?from=first-comment").form("badge");

        var refused = browser.submit(form, field, typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has(problem)).isTrue();
        assertThat(refused.id("badge").select("[name=rule][checked]").val()).isEqualTo("first-comment");
        assertThat(badges.all()).isEmpty();
    }

    @Test
    void refusesWhatNoFormSends() {
        var refused = browser.post("/desk/badges", "name", "x".repeat(61), "words", "x".repeat(501), "rule", "volume",
                "shape", "SPIRAL", "ground", "#000000", "ink", "#ffffff");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".form__problem[id]")).extracting(it -> it.id())
                .containsExactly("rule-problem", "name-problem", "words-problem", "shape-problem");
        assertThat(browser.get("/desk/badges/9").status()).isEqualTo(404);
        assertThat(browser.post("/desk/badges/9").status()).isEqualTo(404);
        assertThat(browser.post("/desk/badges/9/holders").status()).isEqualTo(404);
        assertThat(browser.post("/desk/badges/holders/9/revocation").status()).isEqualTo(404);
    }

    @Test
    void changesNameWordsAndColoursButNeitherAddressNorRule() {
        addFirstComment();
        dropped.forget();

        var changed = browser.submit(browser.get(BADGE).form("badge"), "name", "A beginning", "shape", "HEART",
                "ground",
                "#000000", "ink", "#FFFFFF");

        assertThat(changed.location()).isEqualTo(BADGE);
        assertThat(badges.all()).singleElement().satisfies(badge -> {
            assertThat(badge.name()).isEqualTo("A beginning");
            assertThat(badge.slug()).isEqualTo("first-comment");
            assertThat(badge.rule()).isEqualTo(new Rule.FirstComment());
            assertThat(badge.emblem()).isEqualTo(new Emblem(Shape.HEART, "#000000", "#ffffff"));
        });
        assertThat(dropped.all()).contains(Badges.TAG);
        assertThat(company.beside(1).attr("title")).isEqualTo("A beginning");

        var refused = browser.submit(browser.get(BADGE).form("badge"), "name", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("name-problem")).isTrue();
    }

    @Test
    void switchesItOffAndOn() {
        addFirstComment();

        assertThat(browser.submit(browser.get(BADGE).form("activation")).location()).isEqualTo(BADGE);
        assertThat(browser.get("/desk/badges").id("badges").text()).contains("Switched off.");
        assertThat(company.beside(1)).isEmpty();

        browser.submit(browser.get(BADGE).form("activation"));
        assertThat(company.beside(1)).hasSize(1);
    }

    @Test
    void takesItBackFromSomebodyAndTellsWhatBecameOfIt() {
        addFirstComment();

        var revoked = browser.submit(browser.get(BADGE).form("holder-1"), "why", "She asked\u0007 for it");

        assertThat(revoked.location()).isEqualTo(BADGE);
        assertThat(browser.get(BADGE).id("holder-1").text()).contains(NORA, "You took it back", "taken back by Elena",
                "She asked for it", "given by itself");
        assertThat(browser.get(BADGE).id("holder-1").select("form")).isEmpty();
        assertThat(company.beside(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "https://practice.example/comments/1", "/articles/on-waiting#comment-1",
        " /comments/1 ", "practice.example/comments/1", "http://www.practice.example/articles/on-waiting#comment-1"})
    void givesItToWhoWroteACommentThatSheNames(String address) {
        addByHand();

        var given = browser.submit(browser.get(BADGE).form("gift"), "address", address);

        assertThat(given.location()).isEqualTo(BADGE);
        assertThat(company.beside(1)).hasSize(1);
    }

    @Test
    void givesItForOneOfTheLastComments() {
        addByHand();
        var form = browser.get(BADGE).form("gift");
        assertThat(form.text()).contains(NORA, "A fig tree took eleven years.");

        form.select("[name=comment][value=1]").attr("checked", "");
        browser.submit(form);

        assertThat(table.find(new BadgeId(1), HER)).map(Holder::state).contains(State.EARNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "nonsense", "", "99999999999999999999", "1x"})
    void saysWhyItCannotBeGivenAndKeepsWhatWasTyped(String address) {
        addByHand();
        company.says("Ilvi", "Mine took nine.", "");
        company.approves(2);

        var refused = browser.submit(browser.get(BADGE).form("gift"), "address", address);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).contains(
                address.equals("2") ? "has not confirmed an address" : "Choose a comment that appears");
        assertThat(refused.id("address").val()).isEqualTo(address);
        assertThat(table.of(new BadgeId(1), 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ward.example/comments/1", "ward.example/articles/on-waiting#comment-1",
        "//ward.example/comments/1", "https://ward.example/?https://practice.example/comments/1",
        "https://practice.example@ward.example/comments/1", "https://practice.example.ward.example/comments/1"})
    void takesNoCommentOfAnotherSiteForOneOfItsOwn(String address) {
        addByHand();

        var refused = browser.submit(browser.get(BADGE).form("gift"), "address", address);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).contains("leads to another site");
        assertThat(refused.id("address").val()).isEqualTo(address);
        assertThat(table.of(new BadgeId(1), 9)).isEmpty();
    }

    private void addByHand() {
        browser.submit(browser.get("/desk/badges/new").form("badge"), "name", "Friend", "words", "Often here.");
    }
}
