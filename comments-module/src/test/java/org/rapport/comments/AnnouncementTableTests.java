package org.rapport.comments;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Announcement.Outcome;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.WAITING;

@OnBothDatabases
class AnnouncementTableTests {
    private final AnnouncementTable announcements;

    AnnouncementTableTests(Database database) {
        this.announcements = database.jdbi().onDemand(AnnouncementTable.class);
    }

    @Test
    void keepsATargetOnceForEachArticle() {
        assertThat(announcements.keep(WAITING, POST, NOW, Outcome.WAITING, NOW)).isTrue();
        assertThat(announcements.keep(WAITING, POST, NOW, Outcome.WAITING, NOW)).isFalse();
        assertThat(announcements.keep(new ArticleId(2), POST, null, Outcome.FORMER, NOW)).isTrue();

        assertThat(announcements.of(WAITING)).containsExactly(
                new Announcement(1, WAITING, POST, true, NOW, 0, Outcome.WAITING, NOW, false));
        assertThat(announcements.due(NOW, 9)).extracting(Announcement::id).containsExactly(1L);
        assertThat(announcements.due(NOW.minusSeconds(1), 9)).isEmpty();
        assertThat(announcements.latest(9)).extracting(Announcement::id).containsExactly(1L);
    }

    @Test
    void isSettledByWhoPutItOff() {
        announcements.keep(WAITING, POST, NOW, Outcome.WAITING, NOW);
        var until = NOW.plusSeconds(60);
        assertThat(announcements.putOff(1, NOW, until)).isTrue();
        assertThat(announcements.putOff(1, NOW, until)).isFalse();

        assertThat(announcements.settle(1, NOW, Outcome.SILENT, false, null, NOW)).isFalse();
        assertThat(announcements.settle(1, until, Outcome.PINGBACK, true, null, until)).isTrue();
        assertThat(announcements.of(WAITING)).containsExactly(
                new Announcement(1, WAITING, POST, true, null, 1, Outcome.PINGBACK, until, true));

        announcements.tellAgain(1, false, until);
        assertThat(announcements.of(WAITING)).containsExactly(
                new Announcement(1, WAITING, POST, false, until, 0, Outcome.PINGBACK, until, true));
        announcements.forget(1);
        assertThat(announcements.of(WAITING)).isEmpty();
    }

    @Test
    void findsWhatIsLinkedByAPartOfItsAddress() {
        announcements.keep(WAITING, POST, NOW, Outcome.WAITING, NOW);
        announcements.keep(new ArticleId(2), POST, null, Outcome.FORMER, NOW);
        announcements.keep(WAITING, "https://WARD.example/other", NOW, Outcome.WAITING, NOW);

        assertThat(announcements.linked("ward.Example")).extracting(Announcement::id).containsExactly(1L, 2L, 3L);
        assertThat(announcements.linked("garden.example")).isEmpty();

        announcements.tellAgain(1, false, NOW);
        assertThat(announcements.linked("ward.example")).extracting(Announcement::id).containsExactly(2L, 3L);
    }

    @Test
    void remembersTheTextThatWasAnnounced() {
        assertThat(announcements.text(WAITING)).isEmpty();
        assertThat(announcements.keepText(WAITING, "a")).isTrue();
        assertThat(announcements.keepText(WAITING, "b")).isFalse();
        announcements.changeText(WAITING, "b");
        announcements.keepText(new ArticleId(2), "c");

        assertThat(announcements.text(WAITING)).contains("b");
    }

    /// Each of its tries ended with `outcome`.
    private void fail(long id, int tries, Outcome outcome, Instant at) {
        for (var i = 0; i < tries; i++) {
            var due = i == 0 ? NOW : at.plusSeconds(i);
            announcements.putOff(id, due, at);
            announcements.settle(id, at, outcome, false, at.plusSeconds(i + 1), at);
        }
    }

    @Test
    void tellsWhoCouldNotBeReachedMoreThanOnce() {
        for (var i = 1; i <= 6; i++) {
            announcements.keep(WAITING, POST + i, NOW, Outcome.WAITING, NOW);
        }
        fail(1, 1, Outcome.WAITING, NOW);
        fail(2, 2, Outcome.WAITING, NOW.minusSeconds(90));
        fail(3, 2, Outcome.UNREACHABLE, NOW);
        fail(4, 2, Outcome.UNREACHABLE, NOW.minusSeconds(60));
        fail(5, 2, Outcome.REFUSED, NOW);

        assertThat(announcements.unreached(NOW.minusSeconds(60), 9)).extracting(Announcement::id)
                .containsExactly(2L, 3L);
        assertThat(announcements.unreached(NOW.minusSeconds(60), 1)).hasSize(1);
    }

    @Test
    void beginsAnewWithThoseAlone() {
        for (var i = 1; i <= 3; i++) {
            announcements.keep(WAITING, POST + i, NOW, Outcome.WAITING, NOW);
        }
        fail(1, 1, Outcome.WAITING, NOW);
        fail(2, 2, Outcome.UNREACHABLE, NOW);
        fail(3, 2, Outcome.REFUSED, NOW);
        var before = announcements.of(WAITING);
        var later = NOW.plusSeconds(3600);

        for (var i = 1; i <= 3; i++) {
            announcements.tryAnew(i, later, later);
        }

        assertThat(announcements.of(WAITING)).containsExactly(before.get(0),
                new Announcement(2, WAITING, POST + 2, true, later, 0, Outcome.WAITING, later, false), before.get(2));
    }

    @Test
    void leavesAloneWhomSomebodyIsJustTelling() {
        announcements.keep(WAITING, POST, NOW, Outcome.WAITING, NOW);
        fail(1, 2, Outcome.WAITING, NOW);
        var until = NOW.plusSeconds(180);
        announcements.putOff(1, NOW.plusSeconds(2), until);
        var before = announcements.of(WAITING);

        announcements.tryAnew(1, NOW.plusSeconds(60), NOW.plusSeconds(60 + 180));

        assertThat(announcements.of(WAITING)).isEqualTo(before);
        assertThat(announcements.settle(1, until, Outcome.WEBMENTION, true, null, NOW)).isTrue();
    }

    @Test
    void isToldAnewByOneOfManyWhoWantIt() throws InterruptedException {
        announcements.keep(WAITING, POST, NOW, Outcome.WAITING, NOW);
        fail(1, 2, Outcome.WAITING, NOW);
        var later = NOW.plusSeconds(3600);

        AtOnce.eight(() -> {
            announcements.tryAnew(1, later, later);
            return true;
        });
        var tellers = AtOnce.eight(() -> announcements.putOff(1, later, later.plusSeconds(180)));

        assertThat(tellers).containsOnlyOnce(true);
    }
}
