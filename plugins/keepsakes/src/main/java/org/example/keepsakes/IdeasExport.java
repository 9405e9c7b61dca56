package org.example.keepsakes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.TabbedLine;

/// Ideas on their way out, a line for each: when it was noted, and its words.
@Component
@Order(400)
class IdeasExport implements ExportPart {
    static final String KEY = "_rapport_keepsakes_ideas";

    private final Ideas ideas;

    IdeasExport(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public void write(Export export) {
        var lines = ideas.open().stream().map(IdeasExport::line).collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            export.tell(KEY, lines);
        }
    }

    private static String line(Idea idea) {
        return TabbedLine.of(Stream.of(idea.notedAt().toString(), idea.words()));
    }
}
