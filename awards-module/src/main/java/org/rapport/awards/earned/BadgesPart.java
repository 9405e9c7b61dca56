package org.rapport.awards.earned;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.imports.TabbedLine;

/// The badges on their way out, and in beside those of another site: a line for each, with tabs between its cells. Who
/// has one, [HoldersPart] tells.
@Component
@Order(210)
class BadgesPart implements ExportPart, ImportPart {
    private static final String BADGES = "_rapport_badges";
    private static final String ON = "on";
    private static final int MOST = 100;
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_NAME = 80;

    private final Badges badges;
    private final Messages messages;

    BadgesPart(Badges badges, Messages messages) {
        this.badges = badges;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var lines = badges.all().stream().map(BadgesPart::line).collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            export.tell(BADGES, lines);
        }
    }

    private static String line(Badge it) {
        return TabbedLine.of(Stream.of(it.slug(), it.name(), it.words(), it.written(), it.emblem().shape().name(),
                it.emblem().ground(), it.emblem().ink(), it.isActive() ? ON : "off"));
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            item.meta().getOrDefault(BADGES, "").lines().filter(line -> !line.isBlank())
                    .forEach(line -> read(line, report));
        }
    }

    /// Anybody may have written it: what the owner could not type stays outside.
    private void read(String line, ImportReport report) {
        var cells = TabbedLine.cells(line, LONGEST_LINE);
        if (cells.size() != 8 || badges.all().size() >= MOST || !bring(cells, report)) {
            report.skipped(PlainText.shortened(PlainText.line(line), LONGEST_NAME),
                    messages.say("awards.earned.import.odd"));
        }
    }

    private boolean bring(List<String> cells, ImportReport report) {
        var form = new BadgeForm(cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
        var slug = cells.getFirst();
        if (!form.problems().isEmpty() || !Badges.isSlug(slug)) {
            return false;
        }
        var what = messages.say("awards.earned.import");
        if (badges.bring(slug, form, cells.getLast().equals(ON))) {
            report.brought(what);
        } else {
            report.known(what);
        }
        return true;
    }
}
