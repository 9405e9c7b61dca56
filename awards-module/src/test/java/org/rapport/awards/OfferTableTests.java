package org.rapport.awards;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

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
class AwardTableTests {
    private static final CommentId OTHER_COMMENT = new CommentId(2);
    private static final LinkbackId OTHER_LINKBACK = new LinkbackId(2);

    private final Jdbi jdbi;
    private final AwardTable awards;

    AwardTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.awards = jdbi.onDemand(AwardTable.class);
    }

    @Test
    void keepsAnOffer() {
        assertThat(offer(VERSATILE, AMARUS_HOST, COMMENT)).isTrue();

        assertThat(awards.open()).containsExactly(new Award(new AwardId(1), VERSATILE, AMARUS_HOST, AMARU, ARTICLE, NOW,
                WORDS, COMMENT, null, false, null, null, null, null, null));
    }

    @Test
    void keepsOneAwardOfAKindFromOneGiver() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);

        assertThat(offer(VERSATILE, AMARUS_HOST, OTHER_COMMENT)).isFalse();
        assertThat(offer(VERSATILE, AMARUS_HOST, null)).isFalse();
        assertThat(awards.from(AMARUS_HOST)).hasSize(1);
    }

    @Test
    void keepsOneAwardOfAComment() {
        offer(VERSATILE, null, COMMENT);

        assertThat(offer(VERSATILE, null, COMMENT)).isFalse();
        assertThat(awards.open()).hasSize(1);
    }

    @Test
    void keepsWhatDiffers() {
        assertThat(offer(VERSATILE, AMARUS_HOST, COMMENT)).isTrue();
        assertThat(offer(LIEBSTER, AMARUS_HOST, OTHER_COMMENT)).isTrue();
        assertThat(offer(VERSATILE, INES_HOST, null)).isTrue();
        assertThat(offer(VERSATILE, null, new CommentId(3))).isTrue();
        assertThat(offer(VERSATILE, null, new CommentId(4))).isTrue();
    }

    @Test
    void letsACommentRepeatWhatALinkbackOffered() {
        offer(VERSATILE, AMARUS_HOST, null);
        offer(LIEBSTER, AMARUS_HOST, null);

        offerAgain(OTHER_COMMENT);

        assertThat(awards.offeredIn(OTHER_COMMENT)).hasValueSatisfying(award -> {
            assertThat(award.kind()).isEqualTo(VERSATILE);
            assertThat(award.giver()).isEqualTo("Amaru");
            assertThat(award.words()).isEqualTo("Again");
            assertThat(award.offeredAt()).isEqualTo(NOW.plus(DAY));
        });
    }

    @Test
    void leavesAnOfferToTheCommentThatMadeIt() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);

        offerAgain(OTHER_COMMENT);

        assertThat(awards.open()).extracting(Award::comment).containsExactly(COMMENT);
    }

    @Test
    void letsAnotherCommentRepeatWhatWasWithdrawn() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        awards.corroborate(new AwardId(1), LINKBACK, false);
        awards.withdraw(COMMENT, NOW);

        offerAgain(OTHER_COMMENT);

        assertThat(awards.open()).extracting(Award::comment, Award::linkback)
                .containsExactly(tuple(OTHER_COMMENT, null));
    }

    @Test
    void keepsThePostThatNamesAnAwardWhenItIsOfferedAgain() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        awards.corroborate(new AwardId(1), LINKBACK, true);
        awards.withdraw(COMMENT, NOW);

        offerAgain(OTHER_COMMENT);

        assertThat(awards.open()).extracting(Award::linkback, Award::named).containsExactly(tuple(LINKBACK, true));
    }

    @Test
    void leavesADecidedAwardAsItWasRead() {
        offer(VERSATILE, AMARUS_HOST, null);
        awards.accept(new AwardId(1), NOW, "Elena");

        offerAgain(OTHER_COMMENT);

        assertThat(awards.accepted()).extracting(Award::comment, Award::words).containsExactly(tuple(null, WORDS));
    }

    @Test
    void letsTheFirstLinkbackSpeakUntilOneNamesTheAward() {
        var award = offered(COMMENT);

        assertThat(awards.corroborate(award, LINKBACK, false)).isTrue();
        assertThat(awards.corroborate(award, OTHER_LINKBACK, false)).isFalse();
        assertThat(found(award).linkback()).isEqualTo(LINKBACK);

        assertThat(awards.corroborate(award, OTHER_LINKBACK, true)).isTrue();
        assertThat(awards.corroborate(award, LINKBACK, true)).isFalse();
        assertThat(found(award)).extracting(Award::linkback, Award::named).containsExactly(OTHER_LINKBACK, true);
    }

    @Test
    void isDecidedOnce() {
        var award = offered(COMMENT);
        var other = offered(OTHER_COMMENT);

        assertThat(awards.accept(award, NOW, "Elena")).isTrue();
        assertThat(awards.accept(award, NOW.plus(DAY), "Elena")).isFalse();
        assertThat(awards.decline(award, NOW.plus(DAY), "Elena")).isFalse();
        assertThat(awards.decline(other, NOW, "Elena")).isTrue();
        assertThat(awards.accept(other, NOW.plus(DAY), "Elena")).isFalse();

        assertThat(found(award)).extracting(Award::acceptedAt, Award::declinedAt).containsExactly(NOW, null);
        assertThat(found(other)).extracting(Award::acceptedAt, Award::declinedAt).containsExactly(null, NOW);
    }

    @Test
    void cannotDecideWhatIsWithdrawn() {
        var award = offered(COMMENT);
        awards.withdraw(COMMENT, NOW);

        assertThat(awards.accept(award, NOW, "Elena")).isFalse();
        assertThat(awards.decline(award, NOW, "Elena")).isFalse();
    }

    @Test
    void withdrawsAndRestoresWhatIsOpen() {
        var award = offered(COMMENT);
        var other = offered(OTHER_COMMENT);

        awards.withdraw(COMMENT, NOW);
        assertThat(awards.open()).extracting(Award::id).containsExactly(other);
        assertThat(found(award).isOpen()).isFalse();

        awards.restore(COMMENT);
        assertThat(awards.open()).extracting(Award::id).containsExactly(award, other);
        assertThat(found(award).isOpen()).isTrue();
    }

    @Test
    void doesNotWithdrawWhatIsDecided() {
        awards.accept(offered(COMMENT), NOW, "Elena");
        awards.decline(offered(OTHER_COMMENT), NOW, "Elena");

        awards.withdraw(COMMENT, NOW);
        awards.withdraw(OTHER_COMMENT, NOW);

        assertThat(awards.closed()).extracting(Award::withdrawnAt).containsExactly(null, null);
    }

    @Test
    void listsWhatWaitsFromTheOldestAndWhatIsDoneFromTheNewest() {
        var first = offered(new CommentId(1), NOW);
        var second = offered(new CommentId(2), NOW.plus(DAY));
        var third = offered(new CommentId(3), NOW.plus(DAY));
        assertThat(awards.open()).extracting(Award::id).containsExactly(first, second, third);

        awards.accept(third, NOW.plus(DAY), "Elena");
        awards.accept(first, NOW.plus(DAY.multipliedBy(2)), "Elena");
        awards.decline(second, NOW.plus(DAY), "Elena");
        assertThat(awards.open()).isEmpty();
        assertThat(awards.accepted()).extracting(Award::id).containsExactly(first, third);
        assertThat(awards.closed()).extracting(Award::id).containsExactly(third, second, first);
    }

    @Test
    void locksOneGiver() {
        awards.keepGiver(AMARUS_HOST);
        awards.keepGiver(INES_HOST);

        jdbi.useTransaction(handle -> {
            assertThat(handle.attach(AwardTable.class).lockGiver(AMARUS_HOST)).isEqualTo(AMARUS_HOST);
            assertThat(unlocked()).containsExactly(INES_HOST);
        });
        assertThat(unlocked()).contains(AMARUS_HOST);
    }

    private List<String> unlocked() {
        try (var other = jdbi.open()) {
            return other.createQuery("select host from awards.giver for update skip locked").mapTo(String.class).list();
        }
    }

    /// Whoever comes second finds what the first did.
    @RepeatedTest(10)
    void keepsOneAwardWhenTwoOfferItAtOnce() throws Exception {
        awards.keepGiver(AMARUS_HOST);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var offers = threads.invokeAll(List.of(offering(COMMENT, start), offering(OTHER_COMMENT, start)));

            assertThat(List.of(offers.get(0).get(), offers.get(1).get())).containsExactlyInAnyOrder(0, 1);
        }
        assertThat(awards.from(AMARUS_HOST)).hasSize(1);
    }

    /// Offers under the giver's lock; answers how many awards it found before.
    private Callable<Integer> offering(CommentId comment, CyclicBarrier start) {
        return () -> {
            start.await();
            return jdbi.inTransaction(handle -> {
                var table = handle.attach(AwardTable.class);
                table.keepGiver(AMARUS_HOST);
                table.lockGiver(AMARUS_HOST);
                var before = table.from(AMARUS_HOST).size();
                table.offer(VERSATILE, AMARUS_HOST, AMARU, ARTICLE, NOW, WORDS, comment, false);
                return before;
            });
        };
    }

    @Test
    void keepsWhatAnExportTells() {
        assertThat(bring(AMARUS_HOST, COMMENT, "old#15")).isTrue();

        assertThat(awards.madeFrom("old#15").map(Award::id).map(this::found)).contains(new Award(new AwardId(1),
                VERSATILE, AMARUS_HOST, AMARU, ARTICLE, NOW, WORDS, COMMENT, LINKBACK, true, NOW.plus(DAY), null, null,
                "Elena", ARTICLE));
        assertThat(awards.all()).hasSize(1);
    }

    @Test
    void keepsNothingInThePlaceOfAnother() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);

        assertThat(bring(AMARUS_HOST, OTHER_COMMENT, "old#15")).isFalse();
        assertThat(bring(INES_HOST, COMMENT, "old#25")).isFalse();
        assertThat(bring(null, null, "old#35")).isTrue();
        assertThat(bring(null, null, "old#35")).isFalse();
    }

    @Test
    void forgetsOpenOffersThatAnImportRecalled() {
        recall(AMARUS_HOST, COMMENT);
        recall(INES_HOST, OTHER_COMMENT);
        recall(null, new CommentId(3));

        assertThat(awards.forgetRecalled(VERSATILE, AMARUS_HOST, OTHER_COMMENT)).isEqualTo(2);

        assertThat(awards.all()).extracting(Award::comment).containsExactly(new CommentId(3));
        assertThat(awards.forgetRecalled(LIEBSTER, null, null)).isZero();
    }

    @Test
    void forgetsNothingElse() {
        offer(VERSATILE, AMARUS_HOST, COMMENT);
        bring(INES_HOST, OTHER_COMMENT, "old#15");
        recall(null, new CommentId(3));
        recall(null, new CommentId(4));
        recall(null, new CommentId(5));
        awards.accept(new AwardId(3), NOW, "Elena");
        awards.decline(new AwardId(4), NOW, "Elena");
        awards.withdraw(new CommentId(5), NOW);

        for (var comment = 1; comment <= 5; comment++) {
            assertThat(awards.forgetRecalled(VERSATILE, AMARUS_HOST, new CommentId(comment))).isZero();
        }
    }

    @Test
    void recallsNothingInThePlaceOfWhatAnExportTold() {
        bring(AMARUS_HOST, null, "old#15", null);

        awards.offerAgain(VERSATILE, AMARUS_HOST, "Amaru", ARTICLE, NOW, "Again", COMMENT, true);
        assertThat(awards.open()).extracting(Award::words).containsExactly(WORDS);

        offerAgain(COMMENT);
        assertThat(awards.open()).extracting(Award::words).containsExactly("Again");
    }

    @Test
    void recallsNoMoreWhatWasOfferedHereAgain() {
        recall(AMARUS_HOST, COMMENT);
        awards.withdraw(COMMENT, NOW);

        offerAgain(OTHER_COMMENT);

        assertThat(awards.forgetRecalled(VERSATILE, AMARUS_HOST, null)).isZero();
    }

    private void recall(@Nullable String host, CommentId comment) {
        if (host != null) {
            awards.keepGiver(host);
        }
        awards.offer(VERSATILE, host, AMARU, ARTICLE, NOW, WORDS, comment, true);
    }

    private boolean bring(@Nullable String host, @Nullable CommentId comment, String key) {
        return bring(host, comment, key, NOW.plus(DAY));
    }

    private boolean bring(@Nullable String host, @Nullable CommentId comment, String key, @Nullable Instant accepted) {
        if (host != null) {
            awards.keepGiver(host);
        }
        return awards.bring(VERSATILE, host, AMARU, ARTICLE, NOW, WORDS, comment, LINKBACK, true, accepted, null, null,
                "Elena", ARTICLE, key);
    }

    private AwardId offered(CommentId comment) {
        return offered(comment, NOW);
    }

    private AwardId offered(CommentId comment, Instant at) {
        awards.offer(VERSATILE, null, AMARU, ARTICLE, at, WORDS, comment, false);
        return awards.offeredIn(comment).orElseThrow().id();
    }

    private boolean offer(String kind, @Nullable String host, @Nullable CommentId comment) {
        if (host != null) {
            awards.keepGiver(host);
        }
        return awards.offer(kind, host, AMARU, ARTICLE, NOW, WORDS, comment, false);
    }

    private void offerAgain(CommentId comment) {
        awards.offerAgain(VERSATILE, AMARUS_HOST, "Amaru", ARTICLE, NOW.plus(DAY), "Again", comment, false);
    }

    private Award found(AwardId award) {
        return awards.find(award).orElseThrow();
    }
}
