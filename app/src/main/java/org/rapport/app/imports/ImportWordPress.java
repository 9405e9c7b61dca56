package org.rapport.app.imports;

import java.io.PrintStream;
import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Messages;

/// The verb `import-wordpress FILE [UPLOADS]`.
@Component
class ImportWordPress implements Command {
    private final Relocation relocation;
    private final Messages messages;

    ImportWordPress(Relocation relocation, Messages messages) {
        this.relocation = relocation;
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
        var given = arguments.stream().map(path -> new Given(path, path)).toList();
        var told = relocation.bring(given.getFirst(), given.size() == 2 ? given.getLast() : null, Progress.UNTOLD);
        told.lines().forEach(out::println);
        return told.isRead() && told.failed() == 0 ? 0 : 1;
    }
}
