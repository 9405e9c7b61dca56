package org.rapport.awards.earned;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.awards.BadgeEarned;
import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.comments.Comments;
import org.rapport.comments.WriterConfirmed;
import org.rapport.comments.WriterId;
import org.rapport.content.ArticleId;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;
import static org.rapport.awards.earned.Ready.FIRST_COMMENT;

@ModuleTest
class OccasionsTests {
    private static final BadgeId BADGE = new BadgeId(1);
    private static final WriterId HER = new WriterId(1);
    private static final CommentId FIRST = new CommentId(1);
    private static final CommentId SECOND = new CommentId(2);
    private static final ArticleId ARTICLE = new ArticleId(1);

    private final Company company;
    private final Badges badges;
    private final Gifts gifts;
    private final HolderTable table;
    private final Events events;
    private final DroppedTags dropped;

    OccasionsTests(Company company, Badges badges, Gifts gifts, HolderTable table, Events events,
            DroppedTags dropped) {
        this.company = company;
        this.badges = badges;
        this.gifts = gifts;
        this.table = table;
        this.events = events;
        this.dropped = dropped;
    }

    /// Nora's first comment appears, and she has confirmed her address.
    private String norasFirst() {
        company.gathers(FIRST_COMMENT);
        var mine = company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();
        return mine;
    }

    private Holder noras() {
        return table.find(BADGE, HER).orElseThrow();
    }

    @Test
    void giveABadgeForAFirstCommentOnceItsWriterConfirmedHerAddress() {
        company.gathers(FIRST_COMMENT);
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        assertThat(company.beside(1)).as("anybody can type an address").isEmpty();
        dropped.forget();

        company.confirms();

        assertThat(company.beside(1)).hasSize(1);
        assertThat(company.beside(1).attr("href")).isEqualTo("/badges#first-comment");
        assertThat(company.beside(1).select("svg").attr("aria-label")).isEqualTo("Badge: First comment");
        assertThat(dropped.all()).contains(Comments.tag(ARTICLE), Register.COUNTED);
        assertThat(events.published(BadgeEarned.class))
                .containsExactly(new BadgeEarned(HER, "first-comment", FIRST, MovableClock.START));
    }

    @Test
    void giveItWhenTheCommentAppearsAfterThat() {
        company.gathers(FIRST_COMMENT);
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.confirms();
        assertThat(table.find(BADGE, HER)).isEmpty();

        company.approves(1);

        assertThat(noras().comment()).isEqualTo(FIRST);
        assertThat(company.beside(1)).hasSize(1);
    }

    @Test
    void giveNothingToWhoOnlyTypesHerNameOrHerAddress() {
        norasFirst();

        company.says(NORA, "I am Nora, too.", "");
        company.approves(2);
        company.says(NORA, "And so am I.", NORAS_MAIL);
        company.approves(3);

        assertThat(company.beside(1)).hasSize(1);
        assertThat(company.beside(2)).isEmpty();
        assertThat(company.beside(3)).isEmpty();
        assertThat(table.of(BADGE, 9)).hasSize(1);
    }

    @Test
    void giveItOnceHoweverOftenTheyAreHeardOf() {
        norasFirst();

        events.publish(new CommentReceived(FIRST, ARTICLE, MovableClock.START, Origin.HERE));
        events.publish(new CommentApproved(FIRST, ARTICLE, MovableClock.START));
        events.publish(new WriterConfirmed(HER, MovableClock.START));
        events.publish(new PastWanted(BADGE, Badges.NOBODY_YET));
        events.settle();

        assertThat(table.of(BADGE, 9)).hasSize(1);
        assertThat(table.steps(List.of(noras().id()))).hasSize(1);
        assertThat(events.published(BadgeEarned.class)).hasSize(1);
    }

    @Test
    void countNothingThatIsForTheOwnersEyesOnly() {
        company.gathers(FIRST_COMMENT);
        company.says(Company.PATH, "author", NORA, "text", "Between us.", "email", NORAS_MAIL, "confidential", "yes");
        company.confirms();
        company.approves(1);

        assertThat(table.of(BADGE, 9)).isEmpty();
        assertThat(events.published(BadgeEarned.class)).isEmpty();
    }

    @Test
    void letABadgeRestAsLongAsItsCommentDoesNotAppear() {
        norasFirst();

        company.rejects(1);
        assertThat(noras().state()).isEqualTo(State.LAPSED);

        company.approves(1);
        assertThat(noras().state()).isEqualTo(State.EARNED);
        assertThat(company.beside(1)).hasSize(1);
        assertThat(events.published(BadgeEarned.class)).hasSize(1);
        assertThat(table.steps(List.of(noras().id()))).extracting(Holder.Step::state)
                .containsExactly(State.EARNED, State.LAPSED, State.EARNED);
    }

    @Test
    void findAnotherCommentThatEarnsIt() {
        var mine = norasFirst();
        company.saysMore(mine, Company.PATH, "author", NORA, "text", "And the quince took four.");
        company.approves(2);

        company.rejects(1);

        assertThat(noras().state()).isEqualTo(State.EARNED);
        assertThat(noras().comment()).isEqualTo(SECOND);
        assertThat(company.beside(2)).hasSize(1);
    }

    @Test
    void forgetABadgeWithTheCommentThatIsTakenBack() {
        var mine = norasFirst();

        company.takesBack(mine, 1);

        assertThat(table.of(BADGE, 9)).isEmpty();
    }

    @Test
    void neverGiveAgainWhatWasRevoked() {
        var mine = norasFirst();
        gifts.revoke(noras().id(), "Somebody else's words", "Elena");
        assertThat(company.beside(1)).isEmpty();

        company.rejects(1);
        company.approves(1);
        badges.switchOff(BADGE);
        badges.switchOn(BADGE);
        events.settle();

        assertThat(noras().state()).isEqualTo(State.REVOKED);
        assertThat(company.beside(1)).isEmpty();

        company.takesBack(mine, 1);
        assertThat(noras().comment()).as("also when that comment is gone").isNull();
        assertThat(noras().state()).isEqualTo(State.REVOKED);
    }

    @Test
    void giveNothingWhileABadgeIsSwitchedOffAndCatchUpAfterThat() {
        company.gathers(FIRST_COMMENT);
        badges.switchOff(BADGE);
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.confirms();
        company.approves(1);
        assertThat(table.of(BADGE, 9)).isEmpty();

        badges.switchOn(BADGE);
        events.settle();
        assertThat(company.beside(1)).hasSize(1);

        badges.switchOff(BADGE);
        assertThat(company.beside(1)).isEmpty();
        assertThat(noras().state()).isEqualTo(State.EARNED);
    }

    @Test
    void showNothingBesideAnotherNameOfHers() {
        var mine = norasFirst();
        company.saysMore(mine, Company.PATH, "author", "Worried", "text", "This is about something else.");
        company.saysMore(mine, Company.PATH, "author", "", "text", "And this is nobody’s business.");
        company.saysMore(mine, Company.PATH, "author", "nora", "text", "It had figs this year.");
        List.of(2L, 3L, 4L).forEach(company::approves);

        assertThat(company.beside(1)).hasSize(1);
        assertThat(company.beside(2)).as("nobody can tell that this is Nora").isEmpty();
        assertThat(company.beside(3)).isEmpty();
        assertThat(company.beside(4)).hasSize(1);
    }

    @Test
    void giveNothingForACommentThatBearsNoName() {
        company.gathers(FIRST_COMMENT);
        company.says("", "Nobody’s words.", NORAS_MAIL);
        company.confirms();
        company.approves(1);

        assertThat(table.of(BADGE, 9)).isEmpty();
    }
}
