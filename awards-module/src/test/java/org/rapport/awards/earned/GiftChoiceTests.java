package org.rapport.awards.earned;

import org.junit.jupiter.api.Test;

import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.WriterId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;

@ModuleTest
class GiftChoiceTests {
    private static final String ANSWER = "/desk/comments/2";
    private static final WriterId ILVI = new WriterId(2);
    private static final BadgeId HELPFUL = new BadgeId(1);

    private final Company company;
    private final Badges badges;
    private final HolderTable table;
    private final Gifts gifts;
    private final Browser browser;

    GiftChoiceTests(Company company, Badges badges, HolderTable table, Gifts gifts, Browser browser) {
        this.company = company;
        this.badges = badges;
        this.table = table;
        this.gifts = gifts;
        this.browser = browser;
    }

    /// Ilvi answers Nora, both appear, and both confirmed their addresses.
    private void meet(Ready... ready) {
        company.gathers(ready);
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.confirms();
        company.approves(1);
        company.answers(1, "author", "Ilvi", "text", "Mine took nine, under glass.", "email", "ilvi@garden.example");
        company.confirms();
        company.approves(2);
    }

    private Reply givesHelpfulAnswer() {
        return browser.press(browser.get(ANSWER).form("gifts"), "gift-1");
    }

    private static String told(Reply pressed) {
        return pressed.header("Set-Cookie");
    }

    @Test
    void letsTheOwnerGiveABadgeWhereSheReadsTheAnswer() {
        meet(Ready.HELPFUL_ANSWER, Ready.FIRST_COMMENT);
        assertThat(browser.get(ANSWER).id("gifts").select("button[name=badge]")).singleElement()
                .satisfies(button -> {
                    assertThat(button.text()).isEqualTo("Give “Helpful answer”");
                    assertThat(button.val()).isEqualTo("1");
                });

        var given = givesHelpfulAnswer();

        assertThat(given.status()).isEqualTo(303);
        assertThat(given.location()).isEqualTo(ANSWER);
        assertThat(told(given)).contains("awards.earned.desk.giving.given");
        assertThat(company.beside(2)).extracting(it -> it.attr("title")).contains("Helpful answer");
        assertThat(browser.get(ANSWER).id("gifts").select("button")).isEmpty();
        assertThat(browser.get(ANSWER).id("gifts").text()).isEqualTo("Ilvi has “Helpful answer”.");
    }

    @Test
    void offersForACommentOnlyWhatSuitsIt() {
        meet(Ready.HELPFUL_ANSWER);
        assertThat(browser.get("/desk/comments/1").has("gifts")).as("it answers nobody").isFalse();

        badges.add(new BadgeForm("Friend of the house", "Somebody who is often here.", "by-hand", "HEART", "#5b3a73",
                "#f7ecd9"));

        assertThat(browser.get("/desk/comments/1").id("gifts").text()).isEqualTo("Give “Friend of the house”");
        assertThat(browser.get(ANSWER).id("gifts").select("button")).hasSize(2);
    }

    @Test
    void saysNothingWhereNoBadgeIsChosenByHand() {
        meet(Ready.FIRST_COMMENT, Ready.KEPT_CONVERSATION, Ready.NEIGHBOUR);
        assertThat(browser.get(ANSWER).has("gifts")).isFalse();

        badges.switchOff(company.adds(Ready.HELPFUL_ANSWER).id());
        assertThat(browser.get(ANSWER).has("gifts")).isFalse();
    }

    @Test
    void saysNothingBesideTheOwnersOwnWords() {
        meet(Ready.HELPFUL_ANSWER);
        browser.submit(browser.get(ANSWER).form("answer"), "text", "Thank you both.");

        assertThat(browser.get("/desk/comments/3").has("gifts")).isFalse();
    }

    @Test
    void saysWhyItCannotBeGiven() {
        meet(Ready.HELPFUL_ANSWER);
        company.answers(1, "author", "Ilvi", "text", "So says who types her name.");
        company.approves(3);
        company.answers(1, "text", "Nobody’s words.", "email", "tom@garden.example");
        company.confirms();
        company.approves(4);

        assertThat(browser.get("/desk/comments/3").id("gifts").text()).contains("has not confirmed an address");
        assertThat(browser.get("/desk/comments/4").id("gifts").text()).contains("bears no name");
        assertThat(browser.get("/desk/comments/3").document().select("#gifts button")).isEmpty();
        var pressed = browser.post("/desk/badges/gifts/3", "badge", "1");
        assertThat(pressed.location()).isEqualTo("/desk/comments/3");
        assertThat(told(pressed)).contains("awards.earned.desk.giving.unconfirmed");
        assertThat(table.of(HELPFUL, 9)).isEmpty();
    }

    @Test
    void canBeGivenAgainAfterItWasTakenBack() {
        meet(Ready.HELPFUL_ANSWER);
        givesHelpfulAnswer();
        gifts.revoke(new HolderId(1), "A slip", "Elena");
        assertThat(browser.get(ANSWER).id("gifts").text()).isEqualTo("Give “Helpful answer” again");

        givesHelpfulAnswer();

        assertThat(table.find(HELPFUL, ILVI)).map(Holder::state).contains(State.EARNED);
    }

    @Test
    void answersWhatNoButtonSends() {
        meet(Ready.HELPFUL_ANSWER);

        assertThat(browser.post("/desk/badges/gifts/2", "badge", "9").status()).isEqualTo(404);
        assertThat(browser.post("/desk/badges/gifts/2").status()).isEqualTo(404);
        assertThat(told(browser.post("/desk/badges/gifts/1", "badge", "1")))
                .contains("awards.earned.desk.giving.no_answer");
        company.rejects(2);
        assertThat(told(browser.post("/desk/badges/gifts/2", "badge", "1"))).contains("awards.earned.desk.gift.hidden");
        badges.switchOff(HELPFUL);
        assertThat(told(browser.post("/desk/badges/gifts/2", "badge", "1")))
                .contains("awards.earned.desk.is-off.words");
        assertThat(table.of(HELPFUL, 9)).isEmpty();
    }
}
