package org.rapport.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Messages;

/// The verb `import-wordpress FILE`.
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
        if (arguments.size() != 1) {
            out.println(messages.say("site.import.usage"));
            return 2;
        }
        return bringIn(arguments.getFirst(), out);
    }

    private int bringIn(String name, PrintStream out) {
        try (var stream = Files.newInputStream(Path.of(name))) {
            return bringIn(name, stream, out);
        } catch (IOException | InvalidPathException e) {
            out.println(messages.say("site.import.unreadable", name, reason(e)));
            return 1;
        }
    }

    private int bringIn(String name, InputStream stream, PrintStream out) {
        var report = new WrittenReport();
        try {
            var failed = imports.read(name, stream, report);
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
            case NoSuchFileException _ -> messages.say("site.import.no-file");
            case AccessDeniedException _ -> messages.say("site.import.no-access");
            default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        };
    }
}
