package org.rapport.content;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.NavigationItem;

@Component
@Order(100)
class PageNavigation implements NavigationItem {
    private final StandingPageTable pages;

    PageNavigation(StandingPageTable pages) {
        this.pages = pages;
    }

    @Override
    public Entry entry() {
        return new Entry(pages.all().stream()
                .map(page -> new Link(page.title(), page.path(), List.of(), page.spot())).toList(),
                Set.of(Genre.PAGE.listed()));
    }
}
