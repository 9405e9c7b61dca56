package org.rapport.content.pages;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;

/// Writes the standing pages down, as WordPress shows them and, beside that, as they are.
@Component
@Order(10)
class PageExport implements ExportPart {
    private final SitePages pages;
    private final Site site;
    private final Messages messages;

    PageExport(SitePages pages, Site site, Messages messages) {
        this.pages = pages;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        pages.all().stream().flatMap(page -> pages.find(page.id()).stream()).map(this::item).forEach(export::add);
    }

    private ImportItem item(SitePage it) {
        return new ImportItem(site.address().toString(), Export.number("page", it.id().value()), "page", status(it), "",
                site.absolute(it.path()), it.slug(), it.title(), it.standfirst(), shown(it), it.publishedAt(),
                List.of(), PageLuggage.of(it), List.of());
    }

    private static String status(SitePage it) {
        if (it.publishedAt() == null) {
            return "draft";
        }
        return it.isPublic() ? "publish" : "private";
    }

    /// Its facts are told as they are now; pictures and links by their whole address.
    private String shown(SitePage it) {
        return PageText.whole(it.body(), it.format(), site.practice(), messages, text -> {
            text.select("[href^=/]").forEach(link -> link.attr("href", site.absolute(link.attr("href"))));
            text.select("[src^=/]").forEach(picture -> picture.attr("src", site.absolute(picture.attr("src"))));
        });
    }
}
