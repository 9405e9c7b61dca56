package org.rapport.app.imports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;

/// Brings a former site in and says in plain words what came of it.
@Component
class Relocation {
    private final Imports imports;
    private final Messages messages;

    Relocation(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /// @param isRead whether the export was read to its end
    /// @param failed how many of its items failed
    record Told(boolean isRead, int failed, List<String> lines) {
        private static Told unread(List<String> lines) {
            return new Told(false, 0, lines);
        }
    }

    /// Brings in `export`, and with it what it names in `uploads`, a folder or a zip. A zip that this house wrote holds
    /// both.
    Told bring(Given export, @Nullable Given uploads, Progress progress) {
        var from = uploads == null && isZip(export) ? export : uploads;
        if (from == null) {
            return bring(export, FormerFiles.none(), progress);
        }
        try (var files = FormerFiles.in(Path.of(from.path()))) {
            return bring(export, files, progress);
        } catch (IOException | InvalidPathException e) {
            return unreadable(from, e);
        }
    }

    /// What cannot be read is none; why it cannot is said when the texts are to be read.
    private static boolean isZip(Given export) {
        try {
            return ExportZip.is(Path.of(export.path()));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private Told bring(Given export, FormerFiles files, Progress progress) {
        try {
            var path = Path.of(export.path());
            return isZip(export)
                    ? bring(export, () -> ExportZip.texts(path), files, progress)
                    : bring(export, new FileSystemResource(path), files, progress);
        } catch (IOException | InvalidPathException e) {
            return unreadable(export, e);
        }
    }

    private Told bring(Given export, InputStreamSource file, FormerFiles files, Progress progress)
            throws IOException {
        var report = new WrittenReport();
        try {
            var failed = imports.read(export.name(), file, files, report, progress);
            return new Told(true, failed, report.lines(messages).toList());
        } catch (UnreadableExport e) {
            return Told.unread(brokenOff(report, messages.say(e.key(), e.values(export.name()))));
        }
    }

    private List<String> brokenOff(WrittenReport report, String why) {
        if (report.isEmpty()) {
            return List.of(why);
        }
        var lines = new ArrayList<>(report.lines(messages).toList());
        lines.addAll(Stream.of(why, messages.say("site.import.stays")).toList());
        return lines;
    }

    private Told unreadable(Given given, Exception e) {
        return Told.unread(List.of(messages.say("site.import.unreadable", given.name(), reason(e))));
    }

    private String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _,FileNotFoundException _ -> messages.say("site.import.no-file");
            case AccessDeniedException _ -> messages.say("site.import.no-access");
            case ExportZip.NoTexts _ -> messages.say("site.import.zip");
            default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        };
    }
}
