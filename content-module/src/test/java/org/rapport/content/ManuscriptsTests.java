package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import org.rapport.content.Revision.Kind;
import org.rapport.content.Saving.Saved;
import org.rapport.content.Saving.Stale;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ModuleTest
class ManuscriptsTests {
    private static final ArticleId ID = new ArticleId(1);
    private static final ArticleText FIRST = Cast.titled("First");
    private static final ArticleText SECOND = Cast.titled("Second");
    private static final ArticleText THIRD = Cast.titled("Third");

    private final Manuscripts manuscripts;
    private final Articles articles;
    private final Revisions revisions;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    ManuscriptsTests(Manuscripts manuscripts, Articles articles, Revisions revisions, Events events,
            DroppedTags dropped, MovableClock clock) {
        this.manuscripts = manuscripts;
        this.articles = articles;
        this.revisions = revisions;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void countsEverySave() {
        Cast.draft(articles, FIRST);

        assertThat(manuscripts.save(ID, SECOND, Basis.on(1))).isInstanceOf(Saved.class);
        assertThat(manuscripts.save(ID, THIRD, Basis.on(2))).isInstanceOf(Saved.class);

        assertThat(manuscripts.find(ID)).map(standing -> standing.saved().version()).contains(3);
        assertThat(onTheSheet()).isEqualTo(THIRD);
    }

    @Test
    void countsNoSaveThatChangesNothing() {
        Cast.draft(articles, FIRST);

        assertThat(manuscripts.save(ID, FIRST, Basis.on(0))).isInstanceOf(Saved.class);

        assertThat(manuscripts.find(ID)).map(standing -> standing.saved().version()).contains(1);
    }

    @Test
    void setsAsideWhatComesTooLate() {
        Cast.draft(articles, FIRST);
        var late = Basis.on(1);
        manuscripts.save(ID, SECOND, Basis.on(1));

        assertThat(manuscripts.save(ID, THIRD, late)).isInstanceOfSatisfying(Stale.class,
                stale -> assertThat(stale.standing().text()).isEqualTo(SECOND));

        assertThat(onTheSheet()).isEqualTo(SECOND);
        assertThat(kept()).containsExactly(tuple(Kind.SET_ASIDE, THIRD));
    }

    @Test
    void keepsOneLateTextOfASheetThatGoesOn() {
        Cast.draft(articles, FIRST);
        var late = Basis.on(1);
        manuscripts.save(ID, SECOND, Basis.on(1));
        manuscripts.save(ID, THIRD, late);

        manuscripts.save(ID, Cast.titled("Third and more"), late);
        manuscripts.save(ID, Cast.titled("Another"), Basis.on(1));

        assertThat(kept()).containsExactlyInAnyOrder(tuple(Kind.SET_ASIDE, Cast.titled("Third and more")),
                tuple(Kind.SET_ASIDE, Cast.titled("Another")));
    }

    @Test
    void setsAsideWhatIsReplacedKnowingly() {
        Cast.draft(articles, FIRST);
        var late = Basis.on(1);
        manuscripts.save(ID, SECOND, Basis.on(1));
        manuscripts.save(ID, THIRD, late);

        manuscripts.save(ID, THIRD, late.having(2));

        assertThat(onTheSheet()).isEqualTo(THIRD);
        assertThat(kept()).containsExactlyInAnyOrder(tuple(Kind.SET_ASIDE, THIRD), tuple(Kind.SET_ASIDE, SECOND));
    }

    @Test
    void setsAsideWhatIsReplacedByWordsThatAreKeptAlready() {
        Cast.publish(articles, FIRST);
        var late = Basis.on(1);
        manuscripts.save(ID, SECOND, Basis.on(1));
        manuscripts.save(ID, FIRST, late);

        manuscripts.save(ID, FIRST, late.having(2));

        assertThat(onTheSheet()).isEqualTo(FIRST);
        assertThat(kept()).contains(tuple(Kind.SET_ASIDE, SECOND));
    }

    @Test
    void goesOnThoughTheAnswerToTheLastSaveWasLost() {
        Cast.draft(articles, FIRST);
        var sheet = Basis.on(1);
        manuscripts.save(ID, SECOND, turn(sheet, 1));

        assertThat(manuscripts.save(ID, THIRD, turn(sheet, 2))).isInstanceOf(Saved.class);

        assertThat(onTheSheet()).isEqualTo(THIRD);
        assertThat(kept()).isEmpty();
    }

    @Test
    void letsNoSaveOfTheSameSheetArriveAfterItsNext() {
        Cast.draft(articles, FIRST);
        var sheet = Basis.on(1);
        manuscripts.save(ID, THIRD, turn(sheet, 2));

        assertThat(manuscripts.save(ID, SECOND, turn(sheet, 1))).isInstanceOf(Stale.class);

        assertThat(onTheSheet()).isEqualTo(THIRD);
    }

    @Test
    void beginsOneDraftOnASheet() {
        var sheet = turn(Basis.on(0), 1);

        assertThat(manuscripts.begin(FIRST, null, sheet)).isEqualTo(manuscripts.begin(SECOND, null, turn(sheet, 2)))
                .isEqualTo(ID);

        assertThat(onTheSheet()).isEqualTo(FIRST);
        assertThat(manuscripts.begunOn(sheet.sheet())).map(Manuscript::id).contains(ID);
        assertThat(manuscripts.save(ID, SECOND, turn(sheet, 2))).isInstanceOf(Saved.class);
    }

    @Test
    void keepsEveryPublishedState() {
        Cast.draft(articles, FIRST);
        manuscripts.publish(ID, FIRST, Basis.on(1));
        clock.pass(Duration.ofHours(1));
        manuscripts.save(ID, SECOND, Basis.on(1));
        manuscripts.publish(ID, THIRD, Basis.on(2));

        assertThat(kept()).containsExactly(tuple(Kind.PUBLISHED, THIRD), tuple(Kind.PUBLISHED, FIRST));
        assertThat(revisions.of(ID)).extracting(Revision::at).containsExactly(Cast.LATER, Cast.NOW);
        assertThat(revisions.past(ID)).isEqualTo(new Past(2, Cast.LATER, false, false, false));
    }

    @Test
    void keepsAPublishedStateOnce() {
        Cast.publish(articles, FIRST);
        manuscripts.withdraw(ID);
        manuscripts.publish(ID, FIRST, Basis.on(1));

        assertThat(kept()).containsExactly(tuple(Kind.PUBLISHED, FIRST));
        assertThat(events.published(ArticlePublished.class)).hasSize(2);
    }

    @Test
    void publishesNothingThatComesTooLate() {
        Cast.draft(articles, FIRST);
        manuscripts.save(ID, SECOND, Basis.on(1));

        assertThat(manuscripts.publish(ID, THIRD, Basis.on(1))).isInstanceOf(Stale.class);

        assertThat(articles.find(ID)).map(Article::isPublic).contains(false);
    }

    @Test
    void hasNothingNewerOnceItSaysWhatReadersSee() {
        Cast.publish(articles, FIRST);
        manuscripts.save(ID, SECOND, Basis.on(1));

        manuscripts.save(ID, FIRST, Basis.on(2));

        assertThat(manuscripts.find(ID)).map(Manuscript::isAhead).contains(false);
    }

    @Test
    void leavesWhatStandsOnTheSheetToAnArticleThatIsTakenBack() {
        Cast.publish(articles, FIRST);
        manuscripts.save(ID, SECOND, Basis.on(1));
        dropped.forget();

        manuscripts.withdraw(ID);

        assertThat(articles.find(ID)).map(ArticleText::of).contains(SECOND);
        assertThat(manuscripts.find(ID)).map(Manuscript::isAhead).contains(false);
        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(kept()).containsExactly(tuple(Kind.PUBLISHED, FIRST));
    }

    @Test
    void throwsTheChangesAwayAndKeepsThem() {
        Cast.publish(articles, FIRST);
        manuscripts.save(ID, SECOND, Basis.on(1));

        manuscripts.discard(ID, THIRD);

        assertThat(onTheSheet()).isEqualTo(FIRST);
        assertThat(manuscripts.find(ID)).map(standing -> standing.saved().version()).contains(3);
        assertThat(kept()).containsExactlyInAnyOrder(tuple(Kind.PUBLISHED, FIRST), tuple(Kind.SET_ASIDE, SECOND),
                tuple(Kind.SET_ASIDE, THIRD));
    }

    @Test
    void restoresWithoutShowingItToReaders() {
        Cast.publish(articles, FIRST);
        manuscripts.publish(ID, SECOND, Basis.on(1));
        dropped.forget();

        restoreTheFirst();

        assertThat(articles.find(ID)).map(Article::title).contains("Second");
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void keepsWhatMakesRoomForARestoredText() {
        Cast.publish(articles, FIRST);
        manuscripts.save(ID, SECOND, Basis.on(1));

        restoreTheFirst();
        assertThat(onTheSheet()).isEqualTo(FIRST);
        manuscripts.save(ID, SECOND, Basis.on(3));
        restoreTheFirst();

        assertThat(kept()).containsExactlyInAnyOrder(tuple(Kind.PUBLISHED, FIRST), tuple(Kind.SET_ASIDE, SECOND));
    }

    @Test
    void keepsTagsUnderTheirOwnAddresses() {
        var grief = new Tag(new Slug("trauer"), "Grief");
        var text = new ArticleText("First", "", "We wait.", Format.HTML, List.of(grief));
        Cast.publish(articles, text);
        manuscripts.publish(ID, new ArticleText("Second", "", "We wait.", Format.HTML, List.of(grief)), Basis.on(1));

        restoreTheFirst();
        manuscripts.publish(ID, onTheSheet(), Basis.on(3));

        assertThat(articles.find(ID)).map(ArticleText::of).contains(text);
    }

    private void restoreTheFirst() {
        var first = revisions.of(ID).getLast();
        manuscripts.restore(ID, revisions.find(ID, first.id()).orElseThrow());
    }

    private ArticleText onTheSheet() {
        return manuscripts.find(ID).orElseThrow().text();
    }

    private List<Tuple> kept() {
        return revisions.of(ID).stream().map(revision -> revisions.find(ID, revision.id()).orElseThrow())
                .map(revision -> tuple(revision.kind(), revision.text())).toList();
    }

    private static Basis turn(Basis sheet, int turn) {
        return new Basis(sheet.version(), sheet.sheet(), turn);
    }
}
