package org.example.keepsakes;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.content.sitemap.SitemapSource;

@Component
@Order(400)
class KeepsakesPage implements SitemapSource {
    private final Candles candles;

    KeepsakesPage(Candles candles) {
        this.candles = candles;
    }

    @Override
    public Pages pages() {
        var shown = candles.shown();
        var page = shown.isEmpty()
                ? List.<Page>of()
                : List.of(new Page(KeepsakesController.PATH, Optional.empty()));
        return new Pages(page, Candles.tags(shown));
    }
}
