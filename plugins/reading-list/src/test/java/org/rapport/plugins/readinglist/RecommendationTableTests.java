package org.rapport.plugins.readinglist;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class RecommendationTableTests {
    private static final Instant NOW = MovableClock.START;

    private final RecommendationTable recommendations;

    RecommendationTableTests(Database database) {
        this.recommendations = database.jdbi().onDemand(RecommendationTable.class);
    }

    @Test
    void keepsWhatIsInserted() {
        var tip = new Tip(Kind.BOOK, "The Pause", "A. Marsh", "https://harbour.example/pause",
                "https://harbour.example/feed", "marsh2012", "Short.");

        var id = recommendations.insert(tip.kind(), tip.title(), tip.author(), tip.address(), tip.feed(), tip.source(),
                tip.words(), NOW);

        assertThat(recommendations.all()).containsExactly(tip.recommended(id, NOW));
        assertThat(recommendations.all()).extracting(Recommendation::tip).containsExactly(tip);
    }

    @Test
    void listsTheNewestFirst() {
        add("yesterday", NOW.minusSeconds(86_400));
        add("now", NOW);
        add("now, a little later", NOW);

        assertThat(recommendations.all()).extracting(Recommendation::title)
                .containsExactly("now, a little later", "now", "yesterday");
    }

    @Test
    void changesOneAlone() {
        var changed = add("before", NOW);
        var other = add("other", NOW);

        recommendations.update(changed, Kind.BOOK, "after", "A. Marsh", "https://a.example", "https://a.example/feed",
                "marsh2012", "Short.");

        assertThat(recommendations.find(changed)).contains(new Recommendation(changed, Kind.BOOK, "after", "A. Marsh",
                "https://a.example", "https://a.example/feed", "marsh2012", "Short.", NOW));
        assertThat(recommendations.find(other)).map(Recommendation::title).contains("other");
        assertThat(recommendations.find(new RecommendationId(99))).isEmpty();
    }

    @Test
    void deletesOneAlone() {
        var gone = add("gone", NOW);
        add("here", NOW);

        recommendations.delete(gone);

        assertThat(recommendations.all()).extracting(Recommendation::title).containsExactly("here");
    }

    private RecommendationId add(String title, Instant at) {
        return recommendations.insert(Kind.BLOG, title, "", "", "", "", "", at);
    }
}
