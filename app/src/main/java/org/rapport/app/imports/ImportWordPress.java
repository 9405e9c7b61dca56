package org.rapport.app.imports;

import java.util.List;
import java.util.function.Consumer;

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
    public int run(List<String> arguments, Consumer<String> out) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.accept(messages.say("site.import.usage"));
            return 2;
        }
        var given = arguments.stream().map(path -> new Given(path, path)).toList();
        var told = relocation.bring(given.getFirst(), given.size() == 2 ? given.getLast() : null, Progress.UNTOLD);
        told.lines().forEach(out);
        return told.isRead() && told.failed() == 0 ? 0 : 1;
    }
}
