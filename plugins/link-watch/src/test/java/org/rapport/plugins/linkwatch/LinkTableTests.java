package org.rapport.plugins.linkwatch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class LinkTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final ArticleId ARTICLE = new ArticleId(7);

    private final LinkTable links;
    private final MentionTable mentions;
    private final CutOffTable cutOff;

    LinkTableTests(Database database) {
        this.links = database.jdbi().onDemand(LinkTable.class);
        this.mentions = database.jdbi().onDemand(MentionTable.class);
        this.cutOff = database.jdbi().onDemand(CutOffTable.class);
    }

    private Link add(String address, Instant due) {
        links.insert(address, address.replaceAll("https://|/.*", ""), due);
        return links.due(due, 99).stream().filter(it -> it.address().equals(address)).findFirst().orElseThrow();
    }

    private Link only() {
        return links.due(LATER.plus(Duration.ofDays(99)), 9).getFirst();
    }

    @Test
    void letsTheOldestOfEachHostHaveItsTurn() {
        add("https://a.example/2", NOW.plusSeconds(2));
        add("https://a.example/1", NOW.plusSeconds(1));
        add("https://b.example/3", NOW.plusSeconds(3));
        add("https://c.example/0", NOW);
        add("https://d.example/5", LATER);

        assertThat(links.due(NOW.plusSeconds(9), 9)).extracting(Link::address)
                .containsExactly("https://c.example/0", "https://a.example/1", "https://b.example/3");
        assertThat(links.due(NOW.plusSeconds(9), 2)).hasSize(2);
    }

    @Test
    void keepsAnAddressOnce() {
        var link = add("https://a.example/", NOW);
        links.insert("https://a.example/", "a.example", LATER);

        assertThat(links.count()).isOne();
        assertThat(links.due(NOW, 9)).containsExactly(link);
        assertThat(link).isEqualTo(new Link(link.id(), "https://a.example/", 0, null, null, null, null));
    }

    @Test
    void countsADayOnceOnWhichNothingWasThere() {
        var link = add("https://a.example/", NOW);

        links.missed(link.id(), TODAY, NOW);
        links.missed(link.id(), TODAY, LATER);
        links.missed(link.id(), TODAY.minusDays(1), LATER);
        assertThat(only()).isEqualTo(new Link(link.id(), link.address(), 1, NOW, TODAY, null, null));

        links.missed(link.id(), TODAY.plusDays(1), LATER);
        assertThat(links.dead(2, 9))
                .containsExactly(new Link(link.id(), link.address(), 2, NOW, TODAY.plusDays(1), null, null));
        assertThat(links.countDead(2)).isOne();
        assertThat(links.dead(3, 9)).isEmpty();
        assertThat(links.countDead(3)).isZero();
    }

    @Test
    void beginsAnewWhenSomethingIsThere() {
        var link = add("https://a.example/", NOW);
        links.missed(link.id(), TODAY, NOW);
        assertThat(links.lastFound(9)).isEmpty();

        links.found(link.id(), "https://b.example/", NOW, LATER);

        assertThat(links.due(NOW, 9)).isEmpty();
        assertThat(links.moved(9)).containsExactly(
                new Link(link.id(), link.address(), 0, null, null, "https://b.example/", null));
        assertThat(links.lastFound(9)).extracting(Link::id).containsExactly(link.id());
        links.found(link.id(), null, NOW, LATER);
        assertThat(links.moved(9)).isEmpty();
    }

    @Test
    void knowsWhereSomethingWasFoundLast() {
        var earlier = add("https://a.example/", NOW);
        var later = add("https://b.example/", NOW);
        links.found(earlier.id(), null, NOW, LATER);
        links.found(later.id(), null, LATER, LATER);

        assertThat(links.lastFound(9)).extracting(Link::id).containsExactly(later.id(), earlier.id());
        assertThat(links.lastFound(1)).extracting(Link::id).containsExactly(later.id());
    }

    @Test
    void remembersSinceWhenNothingCanBeReached() {
        assertThat(cutOff.since()).isEmpty();

        cutOff.begin(NOW);
        cutOff.begin(LATER);
        assertThat(cutOff.since()).contains(NOW);

        cutOff.end();
        assertThat(cutOff.since()).isEmpty();
    }

    @Test
    void countsWhatWasLookedAt() {
        var one = add("https://a.example/", NOW);
        add("https://b.example/", NOW);
        var other = add("https://c.example/", NOW);
        assertThat(links.looked()).isEqualTo(new Looked(0, 0, null));

        links.look(one.id(), LATER);
        links.look(other.id(), NOW);
        links.found(other.id(), null, NOW, LATER);

        assertThat(links.looked()).isEqualTo(new Looked(2, 1, LATER));
    }

    @Test
    void hurriesAllButThoseThatAreLeftAside() {
        var later = add("https://a.example/", LATER);
        var left = add("https://b.example/", LATER);
        var earlier = add("https://c.example/", NOW.minusSeconds(9));
        links.leave(left.id(), NOW);

        links.hurry(NOW);

        assertThat(links.due(NOW, 9)).extracting(Link::id).containsExactly(earlier.id(), later.id());
    }

    @Test
    void leavesAsideWhatItsOwnerDoesNotWantToHearOf() {
        var dead = add("https://a.example/", NOW);
        var moved = add("https://b.example/", NOW);
        links.missed(dead.id(), TODAY, NOW);
        links.found(moved.id(), "https://c.example/", NOW, NOW);

        links.leave(dead.id(), NOW);
        links.leave(moved.id(), LATER);
        links.leave(moved.id(), NOW);

        assertThat(links.dead(1, 9)).isEmpty();
        assertThat(links.countDead(1)).isZero();
        assertThat(links.moved(9)).isEmpty();
        assertThat(links.due(LATER, 9)).isEmpty();
        assertThat(links.left(9)).extracting(Link::id).containsExactly(moved.id(), dead.id());

        links.watch(dead.id(), LATER);
        assertThat(links.due(NOW, 9)).isEmpty();
        assertThat(links.due(LATER, 9)).extracting(Link::id).containsExactly(dead.id());
    }

    @Test
    void forgetsWhatNoArticleNames() {
        var both = add("https://a.example/", NOW);
        var one = add("https://b.example/", NOW);
        add("https://c.example/", NOW);
        mentions.keep(ARTICLE, List.of("https://a.example/", "https://b.example/"));
        mentions.keep(new ArticleId(8), List.of("https://a.example/"));
        assertThat(mentions.naming(both.id())).containsExactly(ARTICLE, new ArticleId(8));
        assertThat(mentions.naming(one.id())).containsExactly(ARTICLE);

        mentions.forgetUnnamed();
        assertThat(links.count()).isEqualTo(2);
        mentions.forget(ARTICLE);
        mentions.forgetUnnamed();

        assertThat(links.due(NOW, 9)).containsExactly(both);
    }

    @Test
    void remembersWhetherAllWasRead() {
        assertThat(mentions.isComplete()).isFalse();
        mentions.begin();
        assertThat(mentions.lock()).isOne();
        assertThat(mentions.isComplete()).isFalse();

        mentions.complete();
        mentions.begin();

        assertThat(mentions.isComplete()).isTrue();
    }
}
