package org.rapport.app.cache;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import org.rapport.api.page.CacheTag;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {
    private static final CacheTag AWARDS = CacheTag.of("awards");
    private static final CacheTag COMMENTS = CacheTag.of("comments");
    private static final PageKey HOME = key("/");

    private final PageCache pages = new PageCache(DataSize.ofKilobytes(100));

    @Test
    void findsWhatItKept() {
        var page = page(10, AWARDS);
        assertThat(pages.keep(HOME, page, pages.latestDrop())).isTrue();
        assertThat(pages.find(HOME)).isSameAs(page);
        assertThat(pages.find(key("/awards"))).isNull();
    }

    @Test
    void forgetsThePagesOfADroppedTagAndNoOthers() {
        pages.keep(HOME, page(10, AWARDS, COMMENTS), pages.latestDrop());
        pages.keep(key("/about"), page(10, COMMENTS), pages.latestDrop());
        pages.drop(Set.of(AWARDS));
        assertThat(pages.find(HOME)).isNull();
        assertThat(pages.find(key("/about"))).isNotNull();
    }

    @Test
    void keepsNoPageThatIsOlderThanTheLastDropOfATag() {
        var noted = pages.latestDrop();
        pages.drop(Set.of(AWARDS));
        assertThat(pages.keep(HOME, page(10, AWARDS, COMMENTS), noted)).isFalse();
        assertThat(pages.find(HOME)).isNull();
        assertThat(pages.keep(key("/about"), page(10, COMMENTS), noted)).isTrue();
        assertThat(pages.keep(HOME, page(10, AWARDS), pages.latestDrop())).isTrue();
    }

    @Test
    void staysWithinItsMemory() {
        IntStream.range(0, 100).forEach(i -> pages.keep(key("/" + i), page(10_000, AWARDS), pages.latestDrop()));
        var kept = IntStream.range(0, 100).mapToObj(i -> pages.find(key("/" + i))).filter(page -> page != null);
        assertThat(kept.mapToInt(KeptPage::weight).sum()).isBetween(50_000, 102_400);
    }

    @Test
    void remembersOnlySoManyDropsAndTrustsNoPageFromBeforeThem() {
        var drops = new Drops(3);
        var noted = drops.latest();
        IntStream.range(0, 5).forEach(i -> drops.add(Set.of(CacheTag.of("article:" + i))));
        assertThat(drops.size()).isEqualTo(3);
        assertThat(drops.anySince(noted, Set.of(AWARDS))).isTrue();
        assertThat(drops.anySince(drops.latest(), Set.of(AWARDS))).isFalse();
    }

    @Test
    void remembersTheTagsThatWereDroppedLast() {
        var drops = new Drops(2);
        drops.add(Set.of(AWARDS));
        drops.add(Set.of(COMMENTS));
        drops.add(Set.of(AWARDS));
        var noted = drops.latest() - 1;
        drops.add(Set.of(CacheTag.SITE));
        assertThat(drops.anySince(noted, Set.of(AWARDS))).isTrue();
        assertThat(drops.anySince(noted, Set.of(COMMENTS))).isFalse();
    }

    private static PageKey key(String path) {
        return new PageKey(path, "", false);
    }

    private static KeptPage page(int size, CacheTag... tags) {
        return new KeptPage(new byte[size], "text/html", List.of(), Set.of(tags));
    }
}
