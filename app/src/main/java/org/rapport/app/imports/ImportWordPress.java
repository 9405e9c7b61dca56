package org.rapport.app.imports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Messages;

/// The verb `import-wordpress FILE [UPLOADS]`.
@Component
class ImportWordPress implements Command {
    private final Imports imports;
    private final Messages messages;

    ImportWordPress(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "import-wordpress";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println(messages.say("site.import.usage"));
            return 2;
        }
        return arguments.size() == 1
                ? bringIn(arguments.getFirst(), FormerFiles.none(), out)
                : bringIn(arguments.getFirst(), arguments.getLast(), out);
    }

    private int bringIn(String name, String uploads, PrintStream out) {
        try (var files = FormerFiles.in(Path.of(uploads))) {
            return bringIn(name, files, out);
        } catch (IOException | InvalidPathException e) {
            return unreadable(uploads, e, out);
        }
    }

    private int bringIn(String name, FormerFiles files, PrintStream out) {
        try {
            return bringIn(name, new FileSystemResource(Path.of(name)), files, out);
        } catch (IOException | InvalidPathException e) {
            return unreadable(name, e, out);
        }
    }

    private int unreadable(String name, Exception e, PrintStream out) {
        out.println(messages.say("site.import.unreadable", name, reason(e)));
        return 1;
    }

    private int bringIn(String name, InputStreamSource file, FormerFiles files, PrintStream out) throws IOException {
        var report = new WrittenReport();
        try {
            var failed = imports.read(name, file, files, report, Progress.UNTOLD);
            report.lines(messages).forEach(out::println);
            return failed == 0 ? 0 : 1;
        } catch (UnreadableExport e) {
            brokenOff(report, messages.say(e.key(), e.values(name)), out);
            return 1;
        }
    }

    private void brokenOff(WrittenReport report, String why, PrintStream out) {
        if (report.isEmpty()) {
            out.println(why);
            return;
        }
        report.lines(messages).forEach(out::println);
        out.println(why);
        out.println(messages.say("site.import.stays"));
    }

    private String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _, FileNotFoundException _ -> messages.say("site.import.no-file");
            case AccessDeniedException _ -> messages.say("site.import.no-access");
            default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        };
    }
}
