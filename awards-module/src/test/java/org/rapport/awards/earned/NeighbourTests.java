package org.rapport.awards.earned;

import java.util.Objects;

import gg.jte.output.StringOutput;
import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

import org.rapport.awards.BadgeEarned;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.StoredWeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;
import static org.rapport.awards.earned.Company.NORAS_SITE;
import static org.rapport.awards.earned.Company.PATH;

@ModuleTest
class NeighbourTests {
    private static final BadgeId BADGE = new BadgeId(1);
    private static final WriterId HER = new WriterId(1);
    private static final String POST = NORAS_SITE + "/figs";
    private static final String OURS = "https://practice.example" + PATH;

    private final Company company;
    private final Gifts gifts;
    private final Badges badges;
    private final HolderTable table;
    private final ProposedBadges proposed;
    private final Browser browser;
    private final StoredWeb web;
    private final Events events;
    private final Jdbi jdbi;

    NeighbourTests(Company company, Gifts gifts, Badges badges, HolderTable table, ProposedBadges proposed,
            Browser browser, StoredWeb web,
            Events events, Jdbi jdbi) {
        this.company = company;
        this.gifts = gifts;
        this.badges = badges;
        this.table = table;
        this.proposed = proposed;
        this.browser = browser;
        this.web = web;
        this.events = events;
        this.jdbi = jdbi;
    }

    private void norasFirst() {
        company.says(PATH, "author", NORA, "site", NORAS_SITE, "text", "A fig tree took eleven years.", "email",
                NORAS_MAIL);
        company.approves(1);
        company.confirms();
    }

    private void sheLinksHere() {
        web.put(POST, "<title>Figs</title><p>It goes on <a href=\"" + OURS + "\">there</a>.</p>");
        assertThat(browser.post("/xmlrpc", MediaType.TEXT_XML, """
                <methodCall><methodName>pingback.ping</methodName><params>
                <param><value>%s</value></param><param><value>%s</value></param>
                </params></methodCall>
                """.formatted(POST, OURS)).body()).contains("the link is recorded");
        events.settle();
    }

    private void weLinkThere() {
        company.publishes("On figs", "There is [a garden](" + NORAS_SITE + "/about) that I like.");
    }

    private State state() {
        return table.find(BADGE, HER).orElseThrow().state();
    }

    @Test
    void areProposedOnceBothLinkAndShownOnceTheOwnerSaysYes() {
        company.gathers(Ready.NEIGHBOUR);
        norasFirst();
        sheLinksHere();
        assertThat(table.find(BADGE, HER)).isEmpty();

        weLinkThere();

        assertThat(state()).isEqualTo(State.PROPOSED);
        assertThat(company.beside(1)).as("anybody can sign with any site").isEmpty();
        assertThat(events.published(BadgeEarned.class)).isEmpty();

        gifts.give(badges.find(BADGE).orElseThrow(), new CommentId(1), "Elena");
        assertThat(company.beside(1)).hasSize(1);
        assertThat(events.published(BadgeEarned.class)).hasSize(1);
    }

    @Test
    void waitOnTheOwnersFirstPage() {
        company.gathers(Ready.NEIGHBOUR);
        norasFirst();
        sheLinksHere();
        weLinkThere();
        var proposal = proposal();
        assertThat(proposal.text()).contains(NORA, NORAS_SITE, "A fig tree took eleven years.", "Is it hers?");

        var accepted = browser.submit(form(proposal, "holders"));

        assertThat(accepted.location()).isEqualTo("/desk");
        assertThat(company.beside(1)).hasSize(1);
        assertThat(proposed.waiting()).isEmpty();
    }

    @Test
    void areLeftAloneWhereTheOwnerSaysNo() {
        company.gathers(Ready.NEIGHBOUR);
        norasFirst();
        sheLinksHere();
        weLinkThere();

        assertThat(browser.submit(form(proposal(), "revocation")).location()).isEqualTo("/desk");

        assertThat(state()).isEqualTo(State.REVOKED);
        assertThat(proposed.waiting()).isEmpty();
    }

    private Element proposal() {
        var shown = new StringOutput();
        proposed.waiting().getFirst().content().writeTo(shown);
        return Jsoup.parse(shown.toString()).body();
    }

    private static FormElement form(Element proposal, String end) {
        return (FormElement) Objects.requireNonNull(proposal.selectFirst("form[action$=" + end + "]"));
    }

    @Test
    void areFoundWhicheverLinkComesFirst() {
        company.gathers(Ready.NEIGHBOUR);
        weLinkThere();
        norasFirst();
        assertThat(table.find(BADGE, HER)).isEmpty();

        sheLinksHere();

        assertThat(state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void areFoundInThePast() {
        company.gathers();
        norasFirst();
        sheLinksHere();
        weLinkThere();

        company.adds(Ready.NEIGHBOUR);

        assertThat(state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void areNoneWhereOneLinksElsewhere() {
        company.gathers(Ready.NEIGHBOUR);
        norasFirst();
        sheLinksHere();

        company.publishes("On figs", "There is [a garden](https://garden.example.org/about) that I like.");

        assertThat(table.find(BADGE, HER)).isEmpty();
    }

    @Test
    void areNoneAnyMoreWhenALinkIsGone() {
        company.gathers(Ready.NEIGHBOUR);
        norasFirst();
        sheLinksHere();
        weLinkThere();
        gifts.give(badges.find(BADGE).orElseThrow(), new CommentId(1), "Elena");

        browser.post("/desk/articles/2/withdrawal");
        events.settle();

        assertThat(state()).isEqualTo(State.LAPSED);
        assertThat(company.beside(1)).isEmpty();

        browser.post("/desk/articles/2/publication");
        events.settle();
        assertThat(state()).as("the owner is asked again").isEqualTo(State.PROPOSED);
    }

    @Test
    void areNotAskedAboutAgainOnceTheOwnerSaidNo() {
        company.gathers(Ready.NEIGHBOUR);
        norasFirst();
        sheLinksHere();
        weLinkThere();
        gifts.revoke(new HolderId(1), "Not her garden", "Elena");

        badges.switchOff(BADGE);
        badges.switchOn(BADGE);
        events.settle();
        company.publishes("More figs", "Another [garden](" + NORAS_SITE + ").");

        assertThat(state()).isEqualTo(State.REVOKED);
        assertThat(jdbi.<Integer, RuntimeException>withHandle(handle -> handle.createQuery(
                "select count(*) from awards.holder").mapTo(Integer.class).one())).isOne();
    }
}
