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
import org.rapport.plugins.readinglist.RecommendationController.Form;

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

    /// No field has tabs or line ends (see [Form]).
    private static String line(Recommendation it) {
        return String.join(BETWEEN, it.kind().name(), it.title(), it.author(), it.address(), it.words(),
                it.addedAt().toString());
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
            bring(new Form(Kind.valueOf(cells[0]), cells[1], cells[2], cells[3], cells[4]), Instant.parse(cells[5]),
                    report);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
            report.skipped(PlainText.shortened(PlainText.line(line), LONGEST_NAME),
                    messages.say("reading-list.import.unreadable"));
        }
    }

    private void bring(Form form, Instant at, ImportReport report) {
        if (!form.problems().isEmpty() || at.isBefore(Instant.EPOCH) || at.isAfter(clock.instant())) {
            throw new IllegalArgumentException("It cannot have been recommended so");
        }
        var what = messages.say("reading-list.import.recommendations");
        if (readingList.bring(form.kind(), form.title(), form.author(), form.address(), form.words(), at)) {
            report.brought(what);
        } else {
            report.known(what);
        }
    }
}
