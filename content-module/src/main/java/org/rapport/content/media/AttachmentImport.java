package org.rapport.content.media;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Attachment;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.content.addresses.OldAddresses;

/// Takes the pictures and documents of a former site into the library, through the same intake as what is uploaded.
@Component
@Order(20)
class AttachmentImport implements ImportPart {
    static final String ALT = "_wp_attachment_image_alt";
    /// Said of a picture that decorates only.
    static final String DECORATION = "_rapport_decoration";
    /// Said of the picture that stands for the owner.
    static final String PORTRAIT = "_rapport_portrait";

    /// Where it was before it was in the site that is exported.
    static final String OLD_ADDRESSES = "_rapport_old_addresses";

    private final Media media;
    private final Uploads uploads;
    private final OldAddresses addresses;
    private final Messages messages;

    AttachmentImport(Media media, Uploads uploads, OldAddresses addresses, Messages messages) {
        this.media = media;
        this.uploads = uploads;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        var attachment = item.attachment();
        if (attachment == null) {
            return;
        }
        if (media.isMadeFrom(item.key())) {
            report.known(messages.say("content.import.files"));
        } else if (attachment.file() == null) {
            report.skipped(name(attachment), messages.say("content.import.file.missing"));
        } else {
            take(item, attachment, attachment.file(), report);
        }
    }

    private void take(ImportItem item, Attachment attachment, ImportItem.File file, ImportReport report) {
        try {
            take(item, attachment, new Upload(name(attachment), file.read()), report);
        } catch (IOException e) {
            report.skipped(name(attachment), messages.say("content.import.file.unreadable"));
        }
    }

    private void take(ImportItem item, Attachment attachment, Upload upload, ImportReport report) {
        switch (uploads.add(upload)) {
            case Outcome.Refused(String name, Refusal why) -> report.skipped(name, messages.say(why.message()));
            case Outcome.Taken(MediumId id) -> {
                media.sign(id, alt(item), item.key(), item.published());
                addresses.keepMedium(attachment.address(), item.site(), id);
                item.meta().getOrDefault(OLD_ADDRESSES, "").lines()
                        .forEach(path -> addresses.keepMedium(path, item.site(), id));
                portray(item, id);
                report.brought(messages.say("content.import.files"));
            }
        }
    }

    /// Unless another picture stands for her already.
    private void portray(ImportItem item, MediumId id) {
        if (item.meta().containsKey(PORTRAIT) && media.portrait().isEmpty()) {
            media.find(id).filter(medium -> medium.kind().isPicture()).ifPresent(medium -> media.portray(id));
        }
    }

    /// Nothing was said as long as the field is empty: WordPress does not tell that from “decorates only”.
    private static @Nullable String alt(ImportItem item) {
        var alt = PlainText.line(Objects.requireNonNullElse(item.meta().get(ALT), ""));
        if (item.meta().containsKey(DECORATION)) {
            return "";
        }
        return alt.isEmpty() ? null : PlainText.shortened(alt, DescriptionForm.LONGEST);
    }

    private static String name(Attachment attachment) {
        var path = OldAddresses.decoded(attachment.address().replaceFirst("[?#].*", ""));
        return PlainText.line(path.substring(path.lastIndexOf('/') + 1));
    }
}
