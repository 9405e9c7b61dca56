package org.rapport.comments;

import java.net.URI;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// Whose linkbacks appear at once, on their way out, and in beside those of another site.
@Component
@Order(100)
class TrustedAuthorsPart implements ExportPart, ImportPart {
    private static final String TRUSTED = "_rapport_trusted_authors";

    private final TrustedAuthorTable table;
    private final Lines lines;
    private final Moments moments;
    private final Messages messages;

    TrustedAuthorsPart(TrustedAuthorTable table, Lines lines, Moments moments, Messages messages) {
        this.table = table;
        this.lines = lines;
        this.moments = moments;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        Lines.tell(export, TRUSTED, table.all().reversed().stream()
                .map(author -> List.of(author.url(), author.name(), author.at().toString(), author.by())));
    }

    @Override
    @Transactional
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            lines.keep(item.meta().getOrDefault(TRUSTED, ""), messages.say("comments.import.trusted"), report,
                    table::count, this::bring);
        }
    }

    private boolean bring(List<String> cells) {
        var author = Byline.of(URI.create(cells.get(0)), cells.get(1), cells.get(0));
        if (author.url().isEmpty()) {
            throw new IllegalArgumentException("No page says that of its author");
        }
        return table.keep(author.url(), author.name(),
                moments.past(cells.get(2)).orElseThrow(IllegalArgumentException::new),
                Decider.named(cells.get(3)));
    }
}
