package org.rapport.awards.earned;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.content.sitemap.SitemapSource;

/// The page that tells what the badges mean; none while there is no badge that is given.
@Component
@Order(210)
class BadgesPage implements SitemapSource {
    private final Badges badges;

    BadgesPage(Badges badges) {
        this.badges = badges;
    }

    @Override
    public Pages pages() {
        var page = badges.active().isEmpty()
                ? List.<Page>of()
                : List.of(new Page(BadgePageController.PATH, Optional.empty()));
        return new Pages(page, Set.of(Badges.TAG));
    }
}
