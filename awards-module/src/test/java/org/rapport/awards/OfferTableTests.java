package org.rapport.awards;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.rapport.awards.AwardRow.Step;
import org.rapport.comments.CommentId;
import org.rapport.comments.LinkbackId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.ARTICLE;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.DAY;
import static org.rapport.awards.Cast.INES_HOST;
import static org.rapport.awards.Cast.LIEBSTER;
import static org.rapport.awards.Cast.LINKBACK;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.VERSATILE;
import static org.rapport.awards.Cast.WORDS;

@OnBothDatabases
class OfferTableTests {
    private static final CommentId OTHER_COMMENT = new CommentId(2);
    private static final LinkbackId OTHER_LINKBACK = new LinkbackId(2);

    private final Jdbi jdbi;
    private final AwardTable awards;
    private final OfferTable offers;
    private final Ledger ledger;

    OfferTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.awards = jdbi.onDemand(AwardTable.class);
        this.offers = jdbi.onDemand(OfferTable.class);
        this.ledger = new Ledger(awards, offers, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsAnOffer() {
        assertThat(offer(VERSATILE, AMARUS_HOST, COMMENT)).isTrue();

        assertThat(offers.all())
                .containsExactly(new Offer(new OfferId(1), new AwardId(1), VERSATILE, AMARUS_HOST, AMARU,
                        "", ARTICLE, NOW, WORDS, COMMENT, null, false, null, null, null, null));
        assertThat(ledger.open()).containsExactly(new Award.Offered(new AwardId(1), VERSATILE, offers.all(), NOW));
    }

    @Test
    void keepsOneOfferOfAKindFromOneGiver() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);

        assertThat(offer(VERSATILE, AMARUS_HOST, OTHER_COMMENT)).isFalse();
        assertThat(offer(VERSATILE, AMARUS_HOST, null)).isFalse();
        assertThat(offers.from(AMARUS_HOST)).hasSize(1);
    }

    @Test
    void keepsAnOfferOfEachWhoSignsWithASite() {
        assertThat(signed(VERSATILE, AMARU, COMMENT)).isTrue();
        assertThat(signed(VERSATILE, AMARU.toUpperCase(Locale.ROOT), OTHER_COMMENT)).as("he said so before").isFalse();
        assertThat(signed(VERSATILE, "Jonas", OTHER_COMMENT)).isTrue();
        assertThat(signed(VERSATILE, "Greta", new CommentId(3))).isTrue();
        assertThat(signed(VERSATILE, "", new CommentId(4))).isTrue();
        assertThat(signed(VERSATILE, AMARUS_HOST, null)).as("a post, which nobody signed").isFalse();

        assertThat(ledger.open()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(4));
    }

    @Test
    void tellsWhoElseSignsWithASite() {
        signed(VERSATILE, AMARU, COMMENT);
        signed(LIEBSTER, AMARU, new CommentId(3));
        assertThat(others(COMMENT)).isEmpty();

        signed(LIEBSTER, "Jonas", OTHER_COMMENT);
        signed(VERSATILE, "", new CommentId(4));
        signed("sunshine", AMARUS_HOST, null);
        offer(VERSATILE, INES_HOST, new CommentId(5));

        assertThat(others(COMMENT)).containsExactly(new Signer("Jonas", false), new Signer("", false));
        assertThat(others(OTHER_COMMENT)).containsExactly(new Signer(AMARU, false), new Signer("", false));
        assertThat(others(new CommentId(5))).isEmpty();
        assertThat(offers.from(AMARUS_HOST)).filteredOn(offer -> offer.comment() == null).singleElement()
                .satisfies(post -> assertThat(offers.others(post.id())).isEmpty());

        accept(offers.madeIn(OTHER_COMMENT).orElseThrow().award());
        assertThat(others(new CommentId(3))).contains(new Signer("Jonas", true));
        assertThat(others(COMMENT)).as("another award").contains(new Signer("Jonas", false));

        withdraw(new CommentId(4));
        assertThat(others(COMMENT)).extracting(Signer::name).containsExactly("Jonas");
    }

    private List<Signer> others(CommentId comment) {
        return offers.others(offers.madeIn(comment).orElseThrow().id());
    }

    private boolean signed(String kind, String giver, @Nullable CommentId comment) {
        return ledger.write(new NewOffer(kind, AMARUS_HOST, giver, "", ARTICLE, NOW, WORDS, comment, false, null))
                .isPresent();
    }

    @Test
    void forgetsAGiver() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        offer(LIEBSTER, AMARUS_HOST, OTHER_COMMENT);
        accept(offered(COMMENT));

        offers.forgetGiver(COMMENT, NOW);

        assertThat(offers.madeIn(COMMENT)).hasValueSatisfying(offer -> {
            assertThat(offer.giver()).isEmpty();
            assertThat(offer.host()).isNull();
            assertThat(offer.words()).isEmpty();
            assertThat(offer.isDiscreet()).isTrue();
            assertThat(offer.withdrawnAt()).isEqualTo(NOW);
        });
        assertThat(offers.madeIn(OTHER_COMMENT))
                .hasValueSatisfying(offer -> assertThat(offer.giver()).isEqualTo(AMARU));
    }

    @Test
    void omitsWhatWaitsAlone() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        offer(LIEBSTER, AMARUS_HOST, OTHER_COMMENT);
        accept(offered(COMMENT));

        offers.all().forEach(offer -> offers.omit(offer.id(), NOW));

        assertThat(offers.all()).extracting(Offer::withdrawnAt).containsExactly(null, NOW);
    }

    @Test
    void keepsOneOfferOfAComment() {
        offer(VERSATILE, null, COMMENT);

        assertThat(offer(VERSATILE, null, COMMENT)).isFalse();
        assertThat(offers.all()).hasSize(1);
    }

    @Test
    void makesOneAwardOfWhatSeveralOffer() {
        assertThat(offer(VERSATILE, AMARUS_HOST, COMMENT)).isTrue();
        assertThat(offer(LIEBSTER, AMARUS_HOST, OTHER_COMMENT)).isTrue();
        assertThat(offer(VERSATILE, INES_HOST, null)).isTrue();
        assertThat(offer(VERSATILE, null, new CommentId(3))).isTrue();
        assertThat(offer(VERSATILE, null, new CommentId(4))).isTrue();

        assertThat(ledger.open()).extracting(Award::kind, award -> award.offers().size())
                .containsExactly(tuple(VERSATILE, 4), tuple(LIEBSTER, 1));
    }

    @Test
    void addsAGiverToTheFirstWhereTwoWait() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        awards.begin(VERSATILE, NOW, null);

        offer(VERSATILE, INES_HOST, OTHER_COMMENT);

        assertThat(offers.all()).extracting(Offer::award).containsOnly(new AwardId(1));
    }

    @Test
    void beginsAnotherAwardOnceThatOneIsDecided() {
        accept(offered(COMMENT));

        offer(VERSATILE, INES_HOST, null);

        assertThat(ledger.kept()).extracting(award -> award.offers().size()).containsExactly(1);
        assertThat(ledger.open()).extracting(award -> award.offers().getFirst().host()).containsExactly(INES_HOST);
    }

    @Test
    void addsAGiverToWhatIsPutOffWhichComesUp() {
        var award = (Award.Open) ledger.find(offered(COMMENT)).orElseThrow();
        ledger.keep(award.putOff(new Decision(NOW, "Elena"), NOW.plus(DAY)));

        offer(VERSATILE, INES_HOST, null);

        assertThat(ledger.open()).singleElement().isInstanceOfSatisfying(Award.Offered.class,
                offered -> assertThat(offered.offers()).hasSize(2));
    }

    @Test
    void letsACommentRepeatWhatALinkbackOffered() {
        offer(VERSATILE, AMARUS_HOST, null);
        offer(LIEBSTER, AMARUS_HOST, null);

        offerAgain(OTHER_COMMENT);

        assertThat(offers.madeIn(OTHER_COMMENT)).hasValueSatisfying(award -> {
            assertThat(award.kind()).isEqualTo(VERSATILE);
            assertThat(award.giver()).isEqualTo("Amaru");
            assertThat(award.words()).isEqualTo("Again");
            assertThat(award.at()).isEqualTo(NOW.plus(DAY));
        });
    }

    @Test
    void leavesAnOfferToTheCommentThatMadeIt() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);

        offerAgain(OTHER_COMMENT);

        assertThat(open()).extracting(Offer::comment).containsExactly(COMMENT);
    }

    @Test
    void letsAnotherCommentRepeatWhatWasWithdrawn() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        offers.corroborate(new OfferId(1), LINKBACK, false);
        withdraw(COMMENT);

        offerAgain(OTHER_COMMENT);

        assertThat(open()).extracting(Offer::comment, Offer::linkback)
                .containsExactly(tuple(OTHER_COMMENT, null));
    }

    @Test
    void keepsThePostThatNamesAnAwardWhenItIsOfferedAgain() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        offers.corroborate(new OfferId(1), LINKBACK, true);
        withdraw(COMMENT);

        offerAgain(OTHER_COMMENT);

        assertThat(open()).extracting(Offer::linkback, Offer::titled).containsExactly(tuple(LINKBACK, true));
    }

    @Test
    void leavesADecidedAwardAsItWasRead() {
        offer(VERSATILE, AMARUS_HOST, null);
        accept(new AwardId(1));

        offerAgain(OTHER_COMMENT);

        assertThat(offers.all()).extracting(Offer::comment, Offer::words).containsExactly(tuple(null, WORDS));
    }

    @Test
    void letsTheFirstLinkbackSpeakUntilOneNamesTheAward() {
        offered(COMMENT);
        var offer = new OfferId(1);

        assertThat(offers.corroborate(offer, LINKBACK, false)).isTrue();
        assertThat(offers.corroborate(offer, OTHER_LINKBACK, false)).isFalse();
        assertThat(offers.all()).extracting(Offer::linkback).containsExactly(LINKBACK);

        assertThat(offers.corroborate(offer, OTHER_LINKBACK, true)).isTrue();
        assertThat(offers.corroborate(offer, LINKBACK, true)).isFalse();
        assertThat(offers.all()).extracting(Offer::linkback, Offer::titled)
                .containsExactly(tuple(OTHER_LINKBACK, true));
    }

    @Test
    void keepsEveryStepAsItIs() {
        var id = offered(COMMENT);
        var offered = (Award.Offered) ledger.find(id).orElseThrow();
        var decision = new Decision(NOW.plus(DAY), "Elena");
        var accepted = offered.accept(decision, "awards.award:1");
        var declined = accepted.decline(decision);

        for (var step : List.of(offered.putOff(decision, NOW), accepted, accepted.passOn(NOW),
                accepted.passOn(NOW).takeBack(), declined, declined.reconsider(NOW), offered.withdraw(NOW),
                offered.withdraw(NOW).restore(NOW), offered)) {
            ledger.keep(step);
            assertThat(ledger.find(id)).contains(step);
        }
    }

    @Test
    void withdrawsWhatNobodyOffersAnyMore() {
        var award = offered(COMMENT);
        offered(OTHER_COMMENT);

        withdraw(COMMENT);
        assertThat(ledger.find(award)).get().isInstanceOfSatisfying(Award.Offered.class,
                open -> assertThat(open.offers()).extracting(Offer::comment).containsExactly(OTHER_COMMENT));

        withdraw(OTHER_COMMENT);
        assertThat(ledger.find(award)).get().isInstanceOfSatisfying(Award.Withdrawn.class,
                gone -> assertThat(gone.offers()).hasSize(2));

        restore(COMMENT);
        assertThat(ledger.find(award)).get().isInstanceOfSatisfying(Award.Offered.class,
                open -> assertThat(open.offers()).extracting(Offer::comment).containsExactly(COMMENT));
    }

    @Test
    void makesOneOfWhatIsOfferedAgainAndWhatIsOfferedMeanwhile() {
        offered(COMMENT);
        withdraw(COMMENT);
        var other = offered(OTHER_COMMENT);

        restore(COMMENT);

        assertThat(ledger.all()).singleElement().satisfies(award -> {
            assertThat(award.id()).isEqualTo(other);
            assertThat(award.offers()).hasSize(2);
        });
    }

    @Test
    void joinsTheOneThatWasNeverAcceptedToTheOther() {
        var one = offered(COMMENT);
        takeDown(one);
        var other = offered(OTHER_COMMENT);

        assertThat(ledger.join(one, other)).isEqualTo(one);

        assertThat(ledger.all()).singleElement().satisfies(award -> {
            assertThat(award.id()).isEqualTo(one);
            assertThat(award.offers()).hasSize(2);
        });
    }

    @Test
    void leavesTwoThatWereAcceptedTwo() {
        var one = offered(COMMENT);
        takeDown(one);
        var other = offered(OTHER_COMMENT);
        takeDown(other);

        assertThat(ledger.join(one, other)).isEqualTo(one);
        assertThat(ledger.join(other, one)).isEqualTo(other);

        assertThat(ledger.all()).hasSize(2).allSatisfy(award -> assertThat(award.offers()).hasSize(1));
    }

    private void takeDown(AwardId award) {
        accept(award);
        ledger.keep(((Award.Kept) ledger.find(award).orElseThrow()).decline(new Decision(NOW, "Elena")));
    }

    @Test
    void forgetsAnAwardThatNobodyOffered() {
        offered(COMMENT);
        offers.forget(COMMENT);
        ledger.settle(new AwardId(1));

        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void doesNotWithdrawWhatIsDecided() {
        accept(offered(COMMENT));

        offers.withdraw(COMMENT, NOW);
        ledger.settle(new AwardId(1));

        assertThat(ledger.kept()).extracting(award -> award.offers().getFirst().withdrawnAt())
                .containsExactly((Instant) null);
    }

    @Test
    void listsWhatWaitsFromTheOldestAndWhatIsDoneFromTheNewest() {
        offer(VERSATILE, AMARUS_HOST, COMMENT, NOW);
        offer(LIEBSTER, AMARUS_HOST, OTHER_COMMENT, NOW.plus(DAY));
        assertThat(ledger.open()).extracting(Award::kind).containsExactly(VERSATILE, LIEBSTER);
        assertThat(ledger.all()).extracting(Award::kind).containsExactly(LIEBSTER, VERSATILE);

        accept(new AwardId(2), NOW.plus(DAY));
        accept(new AwardId(1), NOW.plus(DAY.multipliedBy(2)));
        assertThat(ledger.open()).isEmpty();
        assertThat(ledger.kept()).extracting(Award::kind).containsExactly(VERSATILE, LIEBSTER);
        assertThat(awards.countKept()).isEqualTo(2);
    }

    /// Whoever comes second finds what the first did.
    @RepeatedTest(10)
    void makesOneAwardWhenTwoOfferItAtOnce() throws Exception {
        offer(LIEBSTER, null, new CommentId(3));
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var said = threads.invokeAll(List.of(offering(AMARUS_HOST, COMMENT, start),
                    offering(INES_HOST, OTHER_COMMENT, start)));

            assertThat(said.get(0).get()).isTrue();
            assertThat(said.get(1).get()).isTrue();
        }
        assertThat(ledger.open()).filteredOn(award -> award.kind().equals(VERSATILE)).singleElement()
                .satisfies(award -> assertThat(award.offers()).hasSize(2));
    }

    private Callable<Boolean> offering(String host, CommentId comment, CyclicBarrier start) {
        return () -> {
            start.await();
            return jdbi.inTransaction(handle -> new Ledger(handle.attach(AwardTable.class),
                    handle.attach(OfferTable.class), Clock.fixed(NOW, ZoneOffset.UTC))
                    .write(said(VERSATILE, host, comment, NOW, false)).isPresent());
        };
    }

    @Test
    void keepsWhatAnExportTells() {
        assertThat(bring(AMARUS_HOST, COMMENT, "old#15")).isTrue();

        assertThat(offers.madeFrom("old#15")).contains(new Offer(new OfferId(1), new AwardId(1), VERSATILE, AMARUS_HOST,
                AMARU, "", ARTICLE, NOW, WORDS, COMMENT, LINKBACK, true, null, true, null, null));
        assertThat(ledger.kept()).containsExactly(new Award.Accepted(new AwardId(1), VERSATILE, offers.all(),
                new Decision(NOW.plus(DAY), "Elena"), "awards.award:1", ARTICLE));
    }

    @Test
    void keepsTheGiversOfOneAwardTogether() {
        bring(AMARUS_HOST, COMMENT, "old#15");
        bring(INES_HOST, OTHER_COMMENT, "old#25");

        assertThat(ledger.kept()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(2));
    }

    @Test
    void keepsNothingInThePlaceOfAnother() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);

        assertThat(bring(AMARUS_HOST, OTHER_COMMENT, "old#15")).isFalse();
        assertThat(bring(AMARUS_HOST, null, "old#16")).isFalse();
        assertThat(bring(INES_HOST, COMMENT, "old#25")).isFalse();
        assertThat(ledger.all()).hasSize(1);
        assertThat(bring(null, null, "old#35")).isTrue();
        assertThat(bring(null, null, "old#35")).isFalse();
    }

    @Test
    void findsOpenOffersThatAnImportRecalled() {
        recall(AMARUS_HOST, COMMENT);
        recall(INES_HOST, OTHER_COMMENT);
        recall(null, new CommentId(3));

        assertThat(offers.recalled(VERSATILE, AMARUS_HOST, AMARU, true, OTHER_COMMENT)).extracting(Offer::comment)
                .containsExactlyInAnyOrder(COMMENT, OTHER_COMMENT);
        assertThat(offers.recalled(VERSATILE, AMARUS_HOST, "Jonas", true, OTHER_COMMENT)).extracting(Offer::comment)
                .containsExactly(OTHER_COMMENT);
        assertThat(offers.recalled(VERSATILE, AMARUS_HOST, AMARUS_HOST, false, null)).extracting(Offer::comment)
                .containsExactly(COMMENT);
        assertThat(offers.recalled(LIEBSTER, null, "", true, null)).isEmpty();
    }

    @Test
    void findsNoneThatWasTakenBackBesideThem() {
        recall(AMARUS_HOST, COMMENT);
        recall(INES_HOST, OTHER_COMMENT);
        withdraw(COMMENT);

        assertThat(open()).as("the other one waits on").extracting(Offer::comment).containsExactly(OTHER_COMMENT);
        assertThat(offers.recalled(VERSATILE, AMARUS_HOST, AMARU, true, COMMENT)).isEmpty();
        assertThat(offers.recalled(VERSATILE, INES_HOST, AMARU, true, OTHER_COMMENT)).hasSize(1);
    }

    @Test
    void takesThePlaceOfWhatWasRecalled() {
        recall(AMARUS_HOST, COMMENT);

        assertThat(bring(AMARUS_HOST, COMMENT, "old#15")).isTrue();

        assertThat(ledger.all()).singleElement().isInstanceOf(Award.Accepted.class);
        assertThat(offers.all()).hasSize(1);
    }

    @Test
    void takesThePlaceOfNothingElse() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        bring(INES_HOST, OTHER_COMMENT, "old#15");
        accept(recalledAlone(new CommentId(3)));
        withdraw(recalledAlone(new CommentId(4), LIEBSTER));

        for (var comment = 1; comment <= 4; comment++) {
            assertThat(offers.recalled(VERSATILE, AMARUS_HOST, AMARU, true, new CommentId(comment))).isEmpty();
        }
    }

    private AwardId recalledAlone(CommentId comment) {
        ledger.write(said("sunshine", null, comment, NOW, true));
        return offers.madeIn(comment).orElseThrow().award();
    }

    private CommentId recalledAlone(CommentId comment, String kind) {
        ledger.write(said(kind, null, comment, NOW, true));
        return comment;
    }

    @Test
    void recallsNothingInThePlaceOfWhatAnExportTold() {
        ledger.bring("old#15", former(AMARUS_HOST, null, Step.OFFERED));

        repeat(COMMENT, NOW, true);
        assertThat(open()).extracting(Offer::words).containsExactly(WORDS);

        offerAgain(COMMENT);
        assertThat(open()).extracting(Offer::words).containsExactly("Again");
    }

    @Test
    void recallsNoMoreWhatWasOfferedHereAgain() {
        recall(AMARUS_HOST, COMMENT);
        withdraw(COMMENT);

        offerAgain(OTHER_COMMENT);

        assertThat(offers.recalled(VERSATILE, AMARUS_HOST, AMARU, true, null)).isEmpty();
    }

    private void recall(@Nullable String host, CommentId comment) {
        ledger.write(said(VERSATILE, host, comment, NOW, true));
    }

    private boolean bring(@Nullable String host, @Nullable CommentId comment, String key) {
        return ledger.bring(key, former(host, comment, Step.ACCEPTED));
    }

    private static FormerAward former(@Nullable String host, @Nullable CommentId comment, Step step) {
        return new FormerAward(VERSATILE, host, AMARU, "", ARTICLE, NOW, WORDS, comment, LINKBACK, true, true, null,
                "old#1", step, NOW.plus(DAY), "Elena", null, null, ARTICLE);
    }

    private AwardId offered(CommentId comment) {
        ledger.write(said(VERSATILE, null, comment, NOW, false));
        return offers.madeIn(comment).orElseThrow().award();
    }

    private void accept(AwardId award) {
        accept(award, NOW);
    }

    private void accept(AwardId award, Instant at) {
        var open = (Award.Open) ledger.find(award).orElseThrow();
        ledger.keep(open.accept(new Decision(at, "Elena"), "awards.award:" + award.value()));
    }

    private void withdraw(CommentId comment) {
        offers.withdraw(comment, NOW);
        ledger.settle(offers.madeIn(comment).orElseThrow().award());
    }

    private void restore(CommentId comment) {
        offers.restore(comment);
        ledger.settle(offers.madeIn(comment).orElseThrow().award());
    }

    private boolean offer(String kind, @Nullable String host, @Nullable CommentId comment) {
        return offer(kind, host, comment, NOW);
    }

    private boolean offer(String kind, @Nullable String host, @Nullable CommentId comment, Instant at) {
        return ledger.write(said(kind, host, comment, at, false)).isPresent();
    }

    private static NewOffer said(String kind, @Nullable String host, @Nullable CommentId comment, Instant at,
            boolean recalled) {
        return new NewOffer(kind, host, AMARU, "", ARTICLE, at, WORDS, comment, recalled, null);
    }

    private void repeat(CommentId comment, Instant at, boolean recalled) {
        var offer = offers.alike(VERSATILE, AMARUS_HOST, AMARU.toUpperCase(Locale.ROOT), true).orElseThrow();
        offers.repeat(offer, "Amaru", ARTICLE, at, "Again", comment, recalled);
    }

    private void offerAgain(CommentId comment) {
        repeat(comment, NOW.plus(DAY), false);
        offers.from(AMARUS_HOST).forEach(offer -> ledger.settle(offer.award()));
    }

    private List<Offer> open() {
        return ledger.open().stream().flatMap(award -> award.offers().stream()).toList();
    }
}
