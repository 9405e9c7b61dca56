package org.example.keepsakes;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.imports.TabbedLine;

/// Reads what [IdeasExport] wrote, or somebody else.
@Component
@Order(400)
class IdeasImport implements ImportPart {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_NAME = 80;

    private final Ideas ideas;
    private final Clock clock;
    private final Messages messages;

    IdeasImport(Ideas ideas, Clock clock, Messages messages) {
        this.ideas = ideas;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            item.meta().getOrDefault(IdeasExport.KEY, "").lines().forEach(line -> read(line, report));
        }
    }

    private void read(String line, ImportReport report) {
        var cells = TabbedLine.cells(line, LONGEST_LINE);
        var at = moment(cells);
        if (at.isEmpty()) {
            report.skipped(PlainText.shortened(PlainText.line(line), LONGEST_NAME),
                    messages.say("keepsakes.import.odd"));
        } else if (ideas.bring(PlainText.shortened(PlainText.line(cells.getLast()), Idea.LONGEST), at.get())) {
            report.brought(messages.say("keepsakes.import.ideas"));
        } else {
            report.known(messages.say("keepsakes.import.ideas"));
        }
    }

    /// When the idea was noted, if the line is one of ours.
    private Optional<Instant> moment(List<String> cells) {
        try {
            return cells.size() == 2 && !cells.getLast().isBlank()
                    ? Optional.of(Instant.parse(cells.getFirst())).filter(this::isPast)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean isPast(Instant moment) {
        return moment.isAfter(Instant.EPOCH) && moment.isBefore(clock.instant());
    }
}
