package org.rapport.app.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Command;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.api.page.Places;

/// The verb `export DIRECTORY`: `export.xml`, and beside it `uploads` with the pictures and documents.
@Component
class ExportSite implements Command {
    private final Places<ExportPart> parts;
    private final TransactionTemplate reading;
    private final Site site;
    private final Messages messages;

    ExportSite(Places<ExportPart> parts, PlatformTransactionManager transactions, Site site, Messages messages) {
        this.parts = parts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.site = site;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "export";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(messages.say("site.export.usage"));
            return 2;
        }
        try {
            return write(Path.of(arguments.getFirst()), out);
        } catch (IOException | XMLStreamException | InvalidPathException e) {
            out.println(messages.say("site.export.failed", arguments.getFirst(),
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())));
            return 1;
        }
    }

    private int write(Path directory, PrintStream out) throws IOException, XMLStreamException {
        if (isTaken(directory)) {
            out.println(messages.say("site.export.taken", directory));
            return 1;
        }
        var items = Objects.requireNonNull(reading.execute(ignored -> items()));
        for (var item : items) {
            if (item.attachment() != null) {
                write(item.attachment(), directory.resolve("uploads"));
            }
        }
        try (var file = new BufferedOutputStream(Files.newOutputStream(
                Files.createDirectories(directory).resolve("export.xml")))) {
            ExportWriter.write(items, site, file);
        }
        out.println(messages.say("site.export.done", directory, items.size()));
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

    private List<ImportItem> items() {
        var written = new WrittenSite(site);
        parts.all().forEach(part -> part.write(written));
        return written.items();
    }

    /// Below its address, so that an import finds it.
    private static void write(Attachment attachment, Path uploads) throws IOException {
        var file = attachment.file();
        if (file != null) {
            var path = uploads.resolve(URI.create(attachment.address()).getPath().substring(1));
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.read());
        }
    }
}
