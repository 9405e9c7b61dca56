package org.rapport.app.shell;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.NavigationItem;
import org.rapport.api.page.NavigationItem.Link;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.api.page.Places;
import org.rapport.app.shell.NavigationTable.Row;

/// What leads through the site: the words of all modules, in the order that the owner gave them. New ones stand last.
@Component
class Navigation {
    private final Places<NavigationItem> items;
    private final NavigationTable table;
    private final CacheTags cache;

    Navigation(Places<NavigationItem> items, NavigationTable table, CacheTags cache) {
        this.items = items;
        this.table = table;
        this.cache = cache;
    }

    /// The menu, and the tags that decide it.
    record Drawn(Menu menu, Set<CacheTag> tags) {}

    @Transactional(readOnly = true)
    Drawn draw() {
        var entries = items.ask(NavigationItem::entry);
        var tags = new HashSet<CacheTag>();
        entries.forEach(entry -> tags.addAll(entry.tags()));
        return new Drawn(arranged(entries.stream().flatMap(entry -> entry.links().stream()).toList()), tags);
    }

    private Menu arranged(List<Link> links) {
        var rows = table.all().stream().collect(Collectors.toMap(Row::path, Function.identity()));
        return new Menu(links.stream().sorted(Comparator.comparing(link -> place(rows, link)))
                .collect(Collectors.groupingBy(link -> spot(rows, link))));
    }

    private static int place(Map<String, Row> rows, Link link) {
        var row = rows.get(link.path());
        return row == null ? Integer.MAX_VALUE : row.place();
    }

    private static Spot spot(Map<String, Row> rows, Link link) {
        var row = rows.get(link.path());
        return row == null ? link.spot() : row.spot();
    }

    @Transactional
    void move(String path, Menu.Step step) {
        draw().menu().after(path, step).links().forEach((spot, links) -> {
            for (var place = 0; place < links.size(); place++) {
                table.keep(links.get(place).path(), spot, place);
            }
        });
        cache.drop(CacheTag.SITE);
    }
}
