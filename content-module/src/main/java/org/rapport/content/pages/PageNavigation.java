package org.rapport.content.pages;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.NavigationItem;

@Component
@Order(100)
class PageNavigation implements NavigationItem {
    private final SitePages pages;

    PageNavigation(SitePages pages) {
        this.pages = pages;
    }

    @Override
    public Entry entry() {
        return new Entry(pages.all().stream().filter(SitePage::isPublic)
                .map(page -> new Link(page.title(), page.path(), List.of(), page.spot())).toList(),
                Set.of(SitePages.LISTED));
    }
}
