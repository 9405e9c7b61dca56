package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Linkback.Kind;
import org.rapport.comments.Linkback.State;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.POST;
import static org.rapport.comments.Cast.WAITING;

@OnBothDatabases
class LinkbackTableTests {
    private static final ArticleId OTHER = new ArticleId(2);
    private static final String HOST = "ward.example";
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);

    private final LinkbackTable linkbacks;

    LinkbackTableTests(Database database) {
        this.linkbacks = database.jdbi().onDemand(LinkbackTable.class);
    }

    @Test
    void keepsWhatItIsGiven() {
        keep(WAITING, POST, HOST, NOW, LATER, "key");

        assertThat(linkbacks.of(WAITING)).containsExactly(new Linkback(new LinkbackId(1), WAITING, POST, HOST,
                Kind.REPLY, "Waiting rooms", "Elena writes about waiting.", "Jonas Ward", "https://ward.example/",
                State.SHOWN, NOW, LATER, null, null, null));
        assertThat(linkbacks.find(new LinkbackId(1))).isEqualTo(linkbacks.find(WAITING, POST)).isPresent();
    }

    @Test
    void keepsWhatWasNeverVerified() {
        keep(WAITING, POST, HOST, NOW, null, null);

        assertThat(linkbacks.find(WAITING, POST).orElseThrow().verifiedAt()).isNull();
    }

    @Test
    void keepsWhatAFormerSiteClaims() {
        keep(WAITING, POST, HOST, NOW, null, null);
        keep(OTHER, POST, HOST, NOW, null, null);

        linkbacks.claim(WAITING, POST, EARLIER, "h".repeat(253));

        assertThat(linkbacks.all()).extracting(Linkback::claimedAt, Linkback::claimedBy)
                .containsExactly(tuple(EARLIER, "h".repeat(253)), tuple(null, null));
    }

    @Test
    void keepsTheLongestSource() {
        var source = "https://" + "h".repeat(290) + "/" + "ö".repeat(2000 - 299);

        assertThat(linkbacks.keep(WAITING, source, "h".repeat(290), Kind.REPOST, "t".repeat(300), "e".repeat(500),
                "n".repeat(200), "https://ward.example/" + "u".repeat(1900), State.REJECTED, NOW, NOW, null)).isTrue();
        assertThat(linkbacks.find(WAITING, source)).isPresent();
    }

    @Test
    void keepsASourceOnceForEachArticle() {
        assertThat(keep(WAITING, POST, null)).isTrue();
        assertThat(keep(WAITING, POST, null)).isFalse();
        assertThat(keep(OTHER, POST, null)).isTrue();
        assertThat(keep(WAITING, POST + "?page=2", null)).isTrue();

        assertThat(linkbacks.of(WAITING)).extracting(Linkback::source).containsExactly(POST, POST + "?page=2");
    }

    @Test
    void keepsNothingOfAnImportTwice() {
        assertThat(keep(WAITING, POST, "key")).isTrue();
        assertThat(keep(WAITING, POST + "/moved", "key")).isFalse();
        assertThat(keep(WAITING, POST, "other key")).isFalse();

        assertThat(linkbacks.of(WAITING)).hasSize(1);
    }

    @Test
    void showsWhatIsShownAndThere() {
        keep(WAITING, POST, null);
        var id = new LinkbackId(1);

        assertThat(linkbacks.decide(id, State.SHOWN, NOW, "Elena")).as("it stands there").isFalse();
        assertThat(linkbacks.lose(id, LATER)).isTrue();
        assertThat(linkbacks.lose(id, LATER.plusSeconds(1))).isFalse();
        assertThat(linkbacks.of(WAITING)).isEmpty();
        assertThat(linkbacks.settled(0, 9)).extracting(Linkback::goneAt).containsExactly(LATER);

        linkbacks.renew(id, POST + "/moved", Kind.LIKE, "", "", "", "", State.HELD, LATER);
        assertThat(linkbacks.of(WAITING)).isEmpty();
        assertThat(linkbacks.held(9))
                .extracting(Linkback::source, Linkback::goneAt, Linkback::verifiedAt, Linkback::author)
                .containsExactly(tuple(POST + "/moved", null, LATER, ""));
        assertThat(linkbacks.countHeld()).isOne();

        assertThat(linkbacks.decide(id, State.REJECTED, NOW, "Elena")).isTrue();
        assertThat(linkbacks.of(WAITING)).isEmpty();
        assertThat(linkbacks.held(9)).isEmpty();
        assertThat(linkbacks.settled(0, 9)).hasSize(1);
        assertThat(linkbacks.settled(1, 9)).isEmpty();
    }

    @Test
    void findsWhatWaitsOfAnAuthor() {
        keep(WAITING, POST, null);
        keep(OTHER, POST, null);
        linkbacks.decide(new LinkbackId(2), State.HELD, NOW, "Elena");

        assertThat(linkbacks.heldOf("https://ward.example/")).extracting(Linkback::id)
                .containsExactly(new LinkbackId(2));
        assertThat(linkbacks.heldOf("https://ward.example")).isEmpty();
    }

    @Test
    void findsNothingThatIsNotThere() {
        keep(WAITING, POST, null);

        assertThat(linkbacks.find(OTHER, POST)).isEmpty();
        assertThat(linkbacks.find(WAITING, POST + "/")).isEmpty();
        assertThat(linkbacks.find(new LinkbackId(99))).isEmpty();
        assertThat(linkbacks.of(OTHER)).isEmpty();
    }

    @Test
    void listsThemInTheOrderOfTheirTime() {
        keep("https://c.example", HOST, NOW);
        keep("https://b.example", HOST, NOW);
        keep("https://a.example", HOST, EARLIER);

        assertThat(sources(linkbacks.of(WAITING)))
                .containsExactly("https://a.example", "https://c.example", "https://b.example");
    }

    @Test
    void listsThoseOfOneHostBetweenTwoMoments() {
        keep("https://ward.example/later", HOST, LATER);
        keep("https://ward.example/now", HOST, NOW);
        keep("https://ward.example/earlier", HOST, EARLIER);
        keep("https://ward.example/long-ago", HOST, EARLIER.minusMillis(1));
        keep("https://ward.example/too-late", HOST, LATER.plusMillis(1));
        keep("https://garden.example/now", "garden.example", NOW);

        assertThat(sources(linkbacks.from(HOST, EARLIER, LATER))).containsExactly("https://ward.example/earlier",
                "https://ward.example/now", "https://ward.example/later");
    }

    @Test
    void tellsTheLatestThatReadersSeeAnywhere() {
        keep("https://ward.example/old", HOST, EARLIER);
        keep(OTHER, POST, null);
        keep("https://ward.example/gone", HOST, LATER);
        linkbacks.lose(linkbacks.find(WAITING, "https://ward.example/gone").orElseThrow().id(), LATER);
        linkbacks.keep(WAITING, "https://ward.example/held", HOST, Kind.REPLY, "", "", "", "", State.HELD, LATER, NOW,
                null);

        assertThat(sources(linkbacks.latestShown(9))).containsExactly(POST, "https://ward.example/old");
        assertThat(sources(linkbacks.latestShown(1))).containsExactly(POST);
    }

    private boolean keep(ArticleId article, String source, @Nullable String key) {
        return keep(article, source, HOST, NOW, NOW, key);
    }

    private void keep(String source, String host, Instant at) {
        keep(WAITING, source, host, at, at, null);
    }

    private boolean keep(ArticleId article, String source, String host, Instant at, @Nullable Instant verifiedAt,
            @Nullable String key) {
        return linkbacks.keep(article, source, host, Kind.REPLY, "Waiting rooms", "Elena writes about waiting.",
                "Jonas Ward", "https://ward.example/", State.SHOWN, at, verifiedAt, key);
    }

    private static List<String> sources(List<Linkback> linkbacks) {
        return linkbacks.stream().map(Linkback::source).toList();
    }
}
