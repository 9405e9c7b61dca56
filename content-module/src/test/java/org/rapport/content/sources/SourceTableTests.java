package org.rapport.content.sources;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.content.listing.Search;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class SourceTableTests {
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final String TIDES = CslJson.write(List.of(new CslJson.Named("tide2003",
            CslItem.of("book").with(CslItem.TITLE, "Tides"))));

    private final SourceTable sources;

    SourceTableTests(Database database) {
        this.sources = database.jdbi().onDemand(SourceTable.class);
    }

    private List<SourceTable.Row> having(String words) {
        return sources.having(new Search(words, 1).all());
    }

    private SourceId keep(String key, @Nullable String doi, @Nullable String pmid) {
        return sources.insert(key, TIDES, key + " tides 100% sea", doi, pmid, NOW).orElseThrow();
    }

    @Test
    void keepsWhatIsKnownOfASource() {
        var id = keep("tide2003", "10.5555/tides", null);

        var source = sources.find(id).orElseThrow().source();
        assertThat(source.key()).isEqualTo(new CitationKey("tide2003"));
        assertThat(source.item().title()).isEqualTo("Tides");
        assertThat(source.version()).isEqualTo(1);
    }

    @Test
    void keepsNoKeyDoiOrPmidTwice() {
        keep("tide2003", "10.5555/tides", "7");

        assertThat(sources.insert("tide2003", TIDES, "", null, null, NOW)).isEmpty();
        assertThat(sources.insert("other", TIDES, "", "10.5555/tides", null, NOW)).isEmpty();
        assertThat(sources.insert("other", TIDES, "", null, "7", NOW)).isEmpty();
        assertThat(sources.insert("other", TIDES, "", null, null, NOW)).isPresent();
        assertThat(sources.insert("third", TIDES, "", null, null, NOW)).isPresent();
    }

    @Test
    void changesTheVersionThatWasReadOnly() {
        var id = keep("tide2003", null, null);

        assertThat(sources.update(id, TIDES, "new", "10.5555/new", null, 1, NOW)).isTrue();
        assertThat(sources.update(id, TIDES, "late", null, null, 1, NOW)).isFalse();
        assertThat(sources.identified("10.5555/new", null)).extracting(SourceTable.Row::version).containsExactly(2);
    }

    @Test
    void findsByWordsWithSignsMeantAsSuch() {
        keep("tide2003", null, null);

        assertThat(having("Tides")).hasSize(1);
        assertThat(having("100%")).hasSize(1);
        assertThat(having("10%")).isEmpty();
        assertThat(having("100% tides")).hasSize(1);
        assertThat(having("100% shores")).isEmpty();
    }

    @Test
    void findsByKeys() {
        keep("one", null, null);
        keep("two", null, null);

        assertThat(sources.named(List.of("two", "three"))).extracting(SourceTable.Row::key).containsExactly("two");
    }

    @Test
    void remembersHowMarksLook() {
        assertThat(sources.style()).isEmpty();

        sources.keepStyle(CitingStyle.AUTHOR_YEAR);
        assertThat(sources.style()).contains(CitingStyle.AUTHOR_YEAR);

        sources.forgetStyle();
        assertThat(sources.style()).isEmpty();
    }
}
