package org.rapport.awards.earned;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;

@ModuleTest
class BadgePageTests {
    private static final String DRAWING = "/badges/earned/first-comment.svg";

    private final Company company;
    private final Badges badges;
    private final Browser browser;

    BadgePageTests(Company company, Badges badges, Browser browser) {
        this.company = company;
        this.badges = badges;
        this.browser = browser;
    }

    @Test
    void tellsWhatEachBadgeMeansAndHowManyHaveIt() {
        company.gathers(Ready.FIRST_COMMENT, Ready.HELPFUL_ANSWER);
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();

        var page = browser.get("/badges");

        assertThat(page.id("first-comment").text()).contains("First comment", "It takes a little courage",
                "Given when a first comment appears. One person has it.");
        assertThat(page.id("helpful-answer").text()).contains("that we choose ourselves. Nobody has it yet.");
        assertThat(page.body()).doesNotContain(NORA);
        assertThat(page.keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).contains(Badges.TAG, Register.COUNTED));
    }

    @Test
    void drawsABadge() {
        company.gathers(Ready.FIRST_COMMENT);

        var drawing = browser.get(DRAWING);

        assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(drawing.document().select("svg[aria-label='Badge: First comment'] circle").attr("fill"))
                .isEqualTo("#2f5d50");
        assertThat(drawing.body()).startsWith("<svg xmlns=");
    }

    @Test
    void tellsSearchEnginesOfThePageAsSoonAsABadgeIsGiven() {
        company.gathers();
        assertThat(browser.get("/sitemap.xml").body()).doesNotContain("/badges");
        assertThat(browser.get("/sitemap.xml").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Badges.TAG));

        company.adds(Ready.FIRST_COMMENT);
        assertThat(browser.get("/sitemap.xml").body()).contains("<loc>https://practice.example/badges</loc>");

        badges.switchOff(new BadgeId(1));
        assertThat(browser.get("/sitemap.xml").body()).doesNotContain("/badges");
    }

    @Test
    void tellsNothingOfBadgesThatAreOff() {
        assertThat(browser.get("/badges").status()).isEqualTo(404);
        company.gathers(Ready.FIRST_COMMENT);
        badges.switchOff(new BadgeId(1));

        assertThat(browser.get("/badges").status()).isEqualTo(404);
        assertThat(browser.get(DRAWING).status()).isEqualTo(404);
        assertThat(browser.get("/badges/earned/none.svg").status()).isEqualTo(404);
    }
}
