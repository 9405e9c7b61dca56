package org.rapport.comments;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Sha256;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.imports.TabbedLine;

/// Lists in an export of ours: a line for each thing, with tabs between its cells. Anybody may have written them.
@Component
class Lines {
    /// Of what every comment is compared with, more would be a burden.
    static final int MOST = 1000;
    private static final int LONGEST = 12_000;
    private static final int LONGEST_NAME = 80;

    private final BroughtTable brought;
    private final Messages messages;

    Lines(BroughtTable brought, Messages messages) {
        this.brought = brought;
        this.messages = messages;
    }

    /// Tells `things` of the whole site under `key`; nothing where there are none.
    static void tell(Export export, String key, Stream<List<String>> things) {
        var written = written(things);
        if (!written.isEmpty()) {
            export.tell(key, written);
        }
    }

    static String written(Stream<List<String>> things) {
        return things.map(cells -> TabbedLine.of(cells.stream())).collect(Collectors.joining("\n"));
    }

    /// Lets `keep` have the cells of each line that never came in before, who answers whether they are new here, and refuses
    /// them as [#read] says.
    ///
    /// @param present how many such things are here: of more than [#MOST] no file makes more
    void keep(String lines, String what, ImportReport report, IntSupplier present, Predicate<List<String>> keep) {
        read(lines, MOST, what, report, cells -> {
            var hash = Sha256.hex(String.join("\t", cells));
            if (brought.has(hash)) {
                report.known(what);
            } else if (present.getAsInt() >= MOST) {
                report.skipped(what, messages.say("comments.import.many", MOST));
            } else {
                keep(cells, what, report, keep);
                brought.keep(hash);
            }
        });
    }

    private static void keep(List<String> cells, String what, ImportReport report, Predicate<List<String>> keep) {
        if (keep.test(cells)) {
            report.brought(what);
        } else {
            report.known(what);
        }
    }

    /// Lets `reader` have the cells of each line, and the report know what it refuses, by an [IllegalArgumentException] or an
    /// [IndexOutOfBoundsException], and what comes behind the first `most`.
    void read(String lines, int most, String what, ImportReport report, Consumer<List<String>> reader) {
        var all = lines.lines().filter(line -> !line.isBlank()).toList();
        all.stream().limit(most).forEach(line -> read(line, report, reader));
        all.stream().skip(most).forEach(line -> report.skipped(what, messages.say("comments.import.many", most)));
    }

    private void read(String line, ImportReport report, Consumer<List<String>> reader) {
        try {
            reader.accept(TabbedLine.cells(line, LONGEST));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            report.skipped(PlainText.shortened(PlainText.line(line), LONGEST_NAME),
                    messages.say("comments.import.unreadable"));
        }
    }
}
