package org.rapport.app.imports;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Site;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.api.page.Places;

/// The whole site on its way out.
@Component
class Outgoing {
    /// The file that all texts stand in.
    static final String TEXTS = "export.xml";

    private final Places<ExportPart> parts;
    private final TransactionTemplate reading;
    private final Origin origin;
    private final Site site;

    Outgoing(Places<ExportPart> parts, PlatformTransactionManager transactions, Origin origin, Site site) {
        this.parts = parts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.origin = origin;
        this.site = site;
    }

    /// Everything, as it is at this moment. Files are read when they are asked for.
    List<ImportItem> items() {
        var name = origin.name();
        return Objects.requireNonNull(reading.execute(ignored -> {
            var written = new WrittenSite(site);
            written.tell(Origin.NAME, name);
            parts.all().forEach(part -> part.write(written));
            return written.items();
        }));
    }

    /// Where the file of `attachment` lies beside the texts: below its address, so that an import finds it.
    static String path(Attachment attachment) {
        return "uploads" + URI.create(attachment.address()).getPath();
    }
}
