package org.rapport.plugins.readinglist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.content.sitemap.SitemapSource;

@Component
@Order(300)
class ReadingListPage implements SitemapSource {
    private final ReadingList readingList;

    ReadingListPage(ReadingList readingList) {
        this.readingList = readingList;
    }

    @Override
    public Pages pages() {
        var page = readingList.all().isEmpty()
                ? List.<Page>of()
                : List.of(new Page("/reading-list", Optional.empty()));
        return new Pages(page, Set.of(ReadingList.TAG));
    }
}
