package org.rapport.app.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// An import on the desk: at work, or what became of it.
///
/// @param name of the export's file
/// @param done how many of the `items` were read
/// @param reading the title of the item that is being read
/// @param report what is to be said of it in the end, a line each; one that is set in belongs to the line above it
record ImportRun(ImportRunId id, String name, @ColumnName("started_at") Instant startedAt, int items, int done,
        String reading, @Nullable Outcome outcome, String report) {
    enum Outcome {
        /// Read to the end.
        DONE,
        /// Could not be read, or not to the end.
        FAILED,
        /// The house was shut, or fell, in the middle.
        INTERRUPTED
    }

    /// A line of the report and what is told below it.
    record Passage(String words, List<String> details) {}

    String path() {
        return "/desk/import/" + id.value();
    }

    /// The last part of the keys of its words.
    String state() {
        return switch (outcome) {
            case null -> items == 0 ? "counting" : "working";
            case DONE -> "done";
            case FAILED -> "failed";
            case INTERRUPTED -> "interrupted";
        };
    }

    boolean isAtWork() {
        return outcome == null;
    }

    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        report.lines().forEach(line -> {
            if (line.startsWith(" ") && !passages.isEmpty()) {
                passages.getLast().details().add(line.strip());
            } else {
                passages.add(new Passage(line, new ArrayList<>()));
            }
        });
        return passages;
    }
}
