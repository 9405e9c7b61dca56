package org.rapport.app.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem.Attachment;

/// The verb `export DIRECTORY`: `export.xml`, and beside it `uploads` with the pictures and documents.
@Component
class ExportSite implements Command {
    private final Outgoing outgoing;
    private final Site site;
    private final Messages messages;

    ExportSite(Outgoing outgoing, Site site, Messages messages) {
        this.outgoing = outgoing;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "export";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        if (arguments.size() != 1) {
            out.accept(messages.say("site.export.usage"));
            return 2;
        }
        try {
            return write(Path.of(arguments.getFirst()), out);
        } catch (IOException | XMLStreamException | InvalidPathException e) {
            out.accept(messages.say("site.export.failed", arguments.getFirst(),
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())));
            return 1;
        }
    }

    private int write(Path directory, Consumer<String> out) throws IOException, XMLStreamException {
        if (isTaken(directory)) {
            out.accept(messages.say("site.export.taken", directory));
            return 1;
        }
        var items = outgoing.items();
        for (var item : items) {
            if (item.attachment() != null) {
                write(item.attachment(), directory);
            }
        }
        try (var file = new BufferedOutputStream(Files.newOutputStream(
                Files.createDirectories(directory).resolve(Outgoing.TEXTS)))) {
            ExportWriter.write(items, site, file);
        }
        out.accept(messages.say("site.export.done", directory, items.size()));
        return 0;
    }

    private static boolean isTaken(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Files.exists(directory);
        }
        try (var files = Files.list(directory)) {
            return files.findAny().isPresent();
        }
    }

    private static void write(Attachment attachment, Path directory) throws IOException {
        var file = attachment.file();
        if (file != null) {
            var path = directory.resolve(Outgoing.path(attachment));
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.read());
        }
    }
}
