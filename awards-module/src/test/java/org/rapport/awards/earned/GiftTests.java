package org.rapport.awards.earned;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.awards.BadgeEarned;
import org.rapport.awards.earned.Gifts.Giving;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;

@ModuleTest
class GiftTests {
    private static final CommentId FIRST = new CommentId(1);
    private static final WriterId HER = new WriterId(1);

    private final Company company;
    private final Badges badges;
    private final Gifts gifts;
    private final HolderTable table;
    private final Events events;
    private final MovableClock clock;

    GiftTests(Company company, Badges badges, Gifts gifts, HolderTable table, Events events, MovableClock clock) {
        this.company = company;
        this.badges = badges;
        this.gifts = gifts;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    private Badge byHand() {
        return badges.add(new BadgeForm("Friend of the house", "Somebody who is often here.", "by-hand", "HEART",
                "#5b3a73", "#f7ecd9"));
    }

    private String norasFirst() {
        company.gathers();
        var mine = company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();
        return mine;
    }

    @Test
    void areGivenByHandToWhoWroteAComment() {
        norasFirst();
        var badge = byHand();

        assertThat(gifts.give(badge, FIRST, "Elena")).isEqualTo(Giving.GIVEN);
        assertThat(gifts.give(badge, FIRST, "Elena")).isEqualTo(Giving.GIVEN);

        assertThat(company.beside(1)).hasSize(1);
        assertThat(events.published(BadgeEarned.class))
                .containsExactly(new BadgeEarned(HER, "friend-of-the-house", FIRST, MovableClock.START));
        var holder = table.find(badge.id(), HER).orElseThrow();
        assertThat(table.steps(List.of(holder.id()))).extracting(Holder.Step::by).containsExactly("Elena");
    }

    @Test
    void areNotGivenToWhomNobodyCanTellFromOthers() {
        company.gathers();
        var badge = byHand();
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        assertThat(gifts.give(badge, FIRST, "Elena")).isEqualTo(Giving.HIDDEN);

        company.approves(1);
        assertThat(gifts.give(badge, FIRST, "Elena")).isEqualTo(Giving.UNCONFIRMED);
        assertThat(gifts.give(badge, new CommentId(9), "Elena")).isEqualTo(Giving.HIDDEN);
        assertThat(table.of(badge.id(), 9)).isEmpty();
    }

    @Test
    void areNotGivenToWhoSaidSomethingInConfidenceOrWithoutAName() {
        company.gathers();
        var badge = byHand();
        company.says(Company.PATH, "author", NORA, "text", "Between us.", "email", NORAS_MAIL, "confidential", "yes");
        company.confirms();
        company.approves(1);
        assertThat(gifts.give(badge, FIRST, "Elena")).isEqualTo(Giving.HIDDEN);

        company.says("", "Nobody’s words.", "ilvi@garden.example");
        company.confirms();
        company.approves(2);
        assertThat(gifts.give(badge, new CommentId(2), "Elena")).isEqualTo(Giving.NAMELESS);
    }

    @Test
    void honourHelpfulAnswersOnly() {
        norasFirst();
        var badge = company.adds(Ready.HELPFUL_ANSWER);
        company.answers(1, "author", "Ilvi", "text", "Mine took nine, under glass.", "email", "ilvi@garden.example");
        company.confirms();
        company.approves(2);

        assertThat(gifts.give(badge, FIRST, "Elena")).isEqualTo(Giving.NO_ANSWER);
        assertThat(gifts.give(badge, new CommentId(2), "Elena")).isEqualTo(Giving.GIVEN);

        assertThat(company.beside(1)).isEmpty();
        assertThat(company.beside(2)).hasSize(1);
    }

    @Test
    void comeBackWithTheirComment() {
        norasFirst();
        var badge = byHand();
        gifts.give(badge, FIRST, "Elena");

        company.rejects(1);
        assertThat(table.find(badge.id(), HER)).map(Holder::state).contains(State.LAPSED);

        company.approves(1);
        assertThat(table.find(badge.id(), HER)).map(Holder::state).contains(State.EARNED);
        assertThat(company.beside(1)).hasSize(1);
    }

    @Test
    void canBeGivenAgainAfterTheyWereTakenBack() {
        norasFirst();
        var badge = byHand();
        gifts.give(badge, FIRST, "Elena");
        gifts.revoke(new HolderId(1), "A slip", "Elena");
        clock.pass(Duration.ofHours(1));

        gifts.give(badge, FIRST, "Elena");

        assertThat(table.steps(List.of(new HolderId(1)))).extracting(Holder.Step::state, Holder.Step::why)
                .containsExactly(tuple(State.EARNED, ""),
                        tuple(State.REVOKED, "A slip"),
                        tuple(State.EARNED, ""));
        assertThat(events.published(BadgeEarned.class)).hasSize(2);
    }

    @Test
    void areEarnedByAConversationThatIsKept() {
        norasFirst();
        company.adds(Ready.KEPT_CONVERSATION);
        company.answers(1, "author", "Ilvi", "text", "Mine took nine, under glass.");
        company.approves(2);
        clock.pass(Duration.ofDays(2));
        company.answers(2, "author", NORA, "text", "Under glass, of course.", "email", NORAS_MAIL);
        company.confirms();
        company.rejects(2);
        company.approves(3);
        assertThat(company.beside(3)).as("readers do not see that anybody answered her").isEmpty();

        company.approves(2);

        assertThat(company.beside(3)).hasSize(1);
        assertThat(company.beside(1)).as("it is Nora’s wherever she signs so").hasSize(1);
        assertThat(company.beside(2)).isEmpty();
    }
}
