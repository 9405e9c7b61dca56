package org.rapport.plugins.readinglist;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// The reading list on its way out, a line for each recommendation, the oldest first, and in again.
@Component
@Order(300)
class ReadingListPart implements ExportPart, ImportPart {
    private static final String READING_LIST = "_rapport_reading_list";
    private static final String BETWEEN = "\t";
    private static final int LONGEST_NAME = 80;

    private final ReadingList readingList;
    private final Clock clock;
    private final Messages messages;

    ReadingListPart(ReadingList readingList, Clock clock, Messages messages) {
        this.readingList = readingList;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var all = readingList.all();
        if (!all.isEmpty()) {
            export.tell(READING_LIST, all.stream().sorted(Comparator.comparing(Recommendation::addedAt)
                    .thenComparing(one -> one.id().value())).map(ReadingListPart::line)
                    .collect(Collectors.joining("\n")));
        }
    }

    /// No field has tabs or line ends (see [Tip]). Feed and source stand behind the rest, and only where there is one.
    private static String line(Recommendation it) {
        var line = String.join(BETWEEN, it.kind().name(), it.title(), it.author(), it.address(), it.words(),
                it.addedAt().toString());
        return it.feed().isEmpty() && it.source().isEmpty()
                ? line
                : String.join(BETWEEN, line, it.feed(), it.source());
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            item.meta().getOrDefault(READING_LIST, "").lines().filter(line -> !line.isBlank())
                    .forEach(line -> read(line, report));
        }
    }

    private void read(String line, ImportReport report) {
        try {
            var cells = line.split(BETWEEN, -1);
            var hasMore = cells.length > 6;
            bring(new Tip(Kind.valueOf(cells[0]), cells[1], cells[2], cells[3], hasMore ? cells[6] : "",
                    hasMore ? cells[7] : "", cells[4]), Instant.parse(cells[5]), report);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
            report.skipped(PlainText.shortened(PlainText.line(line), LONGEST_NAME),
                    messages.say("reading-list.import.unreadable"));
        }
    }

    private void bring(Tip tip, Instant at, ImportReport report) {
        if (!tip.problems().isEmpty() || at.isBefore(Instant.EPOCH) || at.isAfter(clock.instant())) {
            throw new IllegalArgumentException("It cannot have been recommended so");
        }
        var what = messages.say("reading-list.import.recommendations");
        if (readingList.bring(tip, at)) {
            report.brought(what);
        } else {
            report.known(what);
        }
    }
}
