package org.rapport.content.media;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.content.addresses.OldAddresses;

/// Hands the pictures and documents of the library over, each in its own size.
@Component
@Order(20)
class AttachmentExport implements ExportPart {
    private final Media media;
    private final MediaFiles files;
    private final OldAddresses addresses;
    private final Site site;

    AttachmentExport(Media media, MediaFiles files, OldAddresses addresses, Site site) {
        this.media = media;
        this.files = files;
        this.addresses = addresses;
        this.site = site;
    }

    @Override
    public void write(Export export) {
        media.all().stream().map(this::item).forEach(export::add);
    }

    private ImportItem item(Medium it) {
        var address = site.absolute(it.path());
        return new ImportItem(site.address().toString(), Export.number("attachment", it.id().value()), "attachment",
                "inherit", "", address, it.name(), it.name(), "", "", it.uploadedAt(), List.of(), meta(it), List.of(),
                new Attachment(address, file(it).orElse(null)));
    }

    private Optional<ImportItem.File> file(Medium it) {
        return files.find(it.file().hash(), it.file().extension()).map(path -> () -> Files.readAllBytes(path));
    }

    private Map<String, String> meta(Medium it) {
        var meta = new HashMap<String, String>();
        if (it.isDecoration()) {
            meta.put(AttachmentImport.DECORATION, "yes");
        } else if (it.alt() != null) {
            meta.put(AttachmentImport.ALT, it.alt());
        }
        if (media.isPortrait(it.id())) {
            meta.put(AttachmentImport.PORTRAIT, "yes");
        }
        var old = addresses.ofMedium(it.id()).stream().filter(path -> !path.equals(it.path())).toList();
        if (!old.isEmpty()) {
            meta.put(AttachmentImport.OLD_ADDRESSES, String.join("\n", old));
        }
        return meta;
    }
}
