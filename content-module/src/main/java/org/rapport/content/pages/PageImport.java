package org.rapport.content.pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.content.Format;
import org.rapport.content.Markup;
import org.rapport.content.Slug;
import org.rapport.content.addresses.OldAddresses;

/// Brings in standing pages: what was public stays public, everything else becomes a draft.
@Component
@Order(10)
class PageImport implements ImportPart {
    /// The post metadata that says in which form a body is kept; ours alone, WordPress knows HTML only.
    private static final String FORMAT = "_rapport_format";

    private final SitePages pages;
    private final OldAddresses addresses;
    private final Messages messages;

    PageImport(SitePages pages, OldAddresses addresses, Messages messages) {
        this.pages = pages;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals("page")) {
            readPage(item, report);
        }
    }

    private void readPage(ImportItem item, ImportReport report) {
        if (item.status().equals("trash") || item.status().equals("auto-draft")) {
            report.skipped(item.title(), messages.say("content.import.trash"));
            return;
        }
        var kind = messages.say("content.import.pages");
        if (pages.isMadeFrom(item.key())) {
            report.known(kind);
            return;
        }
        bring(item, report);
        report.brought(kind);
    }

    private void bring(ImportItem item, ImportReport report) {
        var text = text(item);
        var format = "markdown".equals(item.meta().get(FORMAT)) ? Format.MARKDOWN : Format.HTML;
        var id = pages.bring(item.key(), slug(item, text), text, format);
        addresses.keepPage(item.link(), id);
        addresses.keepPage("/?page_id=" + item.id(), id);
        addresses.keepPage("/?p=" + item.id(), id);
        if (item.wasPublic() && item.published() != null) {
            pages.publish(id, item.published());
            report.noted(text.title(), messages.say("content.import.page.nowhere"));
        } else {
            report.noted(text.title(), whyADraft(item));
        }
    }

    private static Slug slug(ImportItem item, PageForm text) {
        return Slug.of(item.slug().isBlank() ? text.title() : OldAddresses.decoded(item.slug()));
    }

    private String whyADraft(ImportItem item) {
        return item.password().isEmpty()
                ? messages.say("content.import.draft", item.status())
                : messages.say("content.import.protected");
    }

    private PageForm text(ImportItem item) {
        var title = item.title().isBlank() ? messages.say("content.untitled") : item.title();
        return new PageForm(PlainText.shortened(title, PageForm.LONGEST_TITLE),
                PlainText.shortened(Markup.plain(item.excerpt()), PageForm.LONGEST_STANDFIRST), item.body(),
                Start.BLANK, 0);
    }
}
