package org.rapport.app.shell;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.app.shell.NavigationTable.Row;

/// The order of the navigation on its way out, and into a site whose owner has not arranged it.
@Component
@Order(900)
class NavigationPart implements ExportPart, ImportPart {
    private static final String NAVIGATION = "_rapport_navigation";
    private static final String BETWEEN = "\t";

    private final NavigationTable table;
    private final CacheTags cache;
    private final Messages messages;

    NavigationPart(NavigationTable table, CacheTags cache, Messages messages) {
        this.table = table;
        this.cache = cache;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var rows = table.all();
        if (!rows.isEmpty()) {
            export.tell(NAVIGATION, rows.stream().sorted(Comparator.comparing(Row::spot).thenComparing(Row::place))
                    .map(row -> String.join(BETWEEN, row.path(), row.spot().name(), String.valueOf(row.place())))
                    .collect(Collectors.joining("\n")));
        }
    }

    @Override
    @Transactional
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(Export.SITE) || !item.meta().containsKey(NAVIGATION)) {
            return;
        }
        if (!table.all().isEmpty()) {
            report.known(messages.say("site.import.navigation"));
            return;
        }
        item.meta().getOrDefault(NAVIGATION, "").lines().flatMap(NavigationPart::row)
                .forEach(row -> table.keep(row.path(), row.spot(), row.place()));
        cache.drop(CacheTag.SITE);
        report.brought(messages.say("site.import.navigation"));
    }

    private static Stream<Row> row(String line) {
        var cells = line.split(BETWEEN, -1);
        return cells.length == 3 && cells[0].startsWith("/") && cells[0].length() <= 500
                && cells[1].matches("HEADER|FOOTER|NOWHERE") && cells[2].matches("\\d{1,6}")
                        ? Stream.of(new Row(cells[0], Spot.valueOf(cells[1]), Integer.parseInt(cells[2])))
                        : Stream.of();
    }
}
